<?php
/**
 * Everything that can be set, with its allowed values and its words.
 *
 * @package WorkPermitChecker
 */

namespace WorkPermitChecker;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Settings with a closed set of values: from the name to each value and what it is called. */
function choices(): array {
	return array(
		'lang'          => array(
			'en' => 'English',
			'fr' => 'Français',
		),
		'theme'         => array(
			'auto'  => __( 'As the page declares', 'work-permit-checker' ),
			'light' => __( 'Light', 'work-permit-checker' ),
			'dark'  => __( 'Dark', 'work-permit-checker' ),
		),
		'heading-level' => array(
			'1' => 'h1',
			'2' => 'h2',
			'3' => 'h3',
			'4' => 'h4',
			'5' => 'h5',
			'6' => 'h6',
		),
		'loading'       => array(
			'eager' => __( 'With the page', 'work-permit-checker' ),
			'lazy'  => __( 'When the visitor comes near', 'work-permit-checker' ),
		),
		'storage'       => array(
			'none'    => __( 'Nowhere', 'work-permit-checker' ),
			'session' => __( 'In the browser, until its tab is closed', 'work-permit-checker' ),
			'local'   => __( 'In the browser, until they are deleted', 'work-permit-checker' ),
		),
	);
}

/** What each setting is called, in the order of the editor; and beside some, what to know. */
function labels(): array {
	return array(
		'lang'          => array( __( 'Language', 'work-permit-checker' ), '' ),
		'theme'         => array( __( 'Theme', 'work-permit-checker' ), '' ),
		'heading-level' => array( __( 'First heading', 'work-permit-checker' ), __( 'One level below the heading that the checker stands under.', 'work-permit-checker' ) ),
		'loading'       => array( __( 'Start', 'work-permit-checker' ), '' ),
		'storage'       => array( __( 'Where answers are kept', 'work-permit-checker' ), '' ),
		'as-of'         => array( __( 'Day whose law is applied', 'work-permit-checker' ), __( 'Empty: the day of the visit.', 'work-permit-checker' ) ),
		'routes'        => array( __( 'Routes', 'work-permit-checker' ), __( 'None ticked: all of them.', 'work-permit-checker' ) ),
	);
}

/** The colours that can be set; `accent` is the custom property `--wpc-accent`. */
function colours(): array {
	return array(
		'accent'    => __( 'Links and buttons', 'work-permit-checker' ),
		'on-accent' => __( 'Text on buttons', 'work-permit-checker' ),
		'surface'   => __( 'Background', 'work-permit-checker' ),
		'text'      => __( 'Text', 'work-permit-checker' ),
		'border'    => __( 'Lines', 'work-permit-checker' ),
	);
}

/** Every route of the widget: from its id to its name in one language. The packaging writes the file. */
function routes( string $language ): array {
	$names = wp_json_file_decode( __DIR__ . '/routes.json', array( 'associative' => true ) );
	return is_array( $names ) ? array_column( $names, $language, 'id' ) : array();
}

/** Every name that the shortcode takes. */
function names(): array {
	return array_merge( array_keys( labels() ), array_keys( colours() ) );
}

/** A language of the widget for a locale such as `fr_CA`, or nothing. */
function spoken( string $locale ): string {
	$language = strtolower( preg_split( '/[_-]/', trim( $locale ) )[0] );
	return isset( choices()['lang'][ $language ] ) ? $language : '';
}

/** What stands in the element when the page says nothing: for browsers in which it cannot start. */
function fallback( string $language ): string {
	$words = array(
		'en' => array( 'The checker should appear here in a moment. If it does not, see', 'how a work permit is applied for', 'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/visitors/place-application-visa-electronic-travel-authorization-study-permit-work-permit.html' ),
		'fr' => array( 'L’outil devrait apparaître ici dans un instant. Sinon, voyez', 'comment demander un permis de travail', 'https://www.canada.ca/fr/immigration-refugies-citoyennete/services/travailler-canada/permis/temporaire/demande.html' ),
	);

	list( $sentence, $link, $address ) = $words[ $language ];
	return sprintf( '%s <a href="%s">%s</a>.', $sentence, $address, $link );
}
