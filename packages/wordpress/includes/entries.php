<?php
/**
 * The shortcode and the block.
 *
 * @package WorkPermitChecker
 */

namespace WorkPermitChecker;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Makes both known to WordPress. */
function register(): void {
	load_plugin_textdomain( 'work-permit-checker', false, dirname( plugin_basename( PLUGIN ) ) . '/languages' );
	add_shortcode( 'work_permit_checker', __NAMESPACE__ . '\\shortcode' );
	wp_register_script(
		'work-permit-checker-editor',
		plugins_url( 'block/editor.js', PLUGIN ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
		VERSION,
		true
	);
	register_block_type( dirname( PLUGIN ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\\block' ) );
}

/**
 * The element for a shortcode.
 *
 * @param array|string $given   Settings by name; a text when there are none.
 * @param string|null  $content What stands between the shortcode's tags.
 */
function shortcode( $given, $content = null ): string {
	// WordPress has made paragraphs across the shortcode's tags: of the first only its end is inside.
	$content = preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#', '', (string) $content );
	return element( is_array( $given ) ? $given : array(), do_shortcode( $content ) );
}

/**
 * The element for a block; what is in the block is the fallback.
 *
 * @param array  $given   Settings by their names in the block, which are in camel case.
 * @param string $content The blocks inside, as HTML.
 */
function block( array $given, string $content ): string {
	$settings = array();
	foreach ( $given as $name => $value ) {
		$name = strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
		// The others are WordPress's own, such as `align`, and come back with the wrapper.
		if ( in_array( $name, names(), true ) ) {
			$settings[ $name ] = is_array( $value ) ? implode( ' ', array_filter( $value, 'is_string' ) ) : $value;
		}
	}
	return element(
		$settings,
		$content,
		static function ( string $style ): string {
			return get_block_wrapper_attributes( '' === $style ? array() : array( 'style' => $style ) );
		}
	);
}

/** Gives the editor's script its words and all that can be chosen, so that it holds neither. */
function tell_editor(): void {
	$choices         = choices();
	$choices['lang'] = array( '' => __( 'That of the site', 'work-permit-checker' ) ) + $choices['lang'];
	// The editor speaks as its user, the page as its site.
	$own  = spoken( determine_locale() );
	$site = spoken( get_locale() );
	$data = array(
		'choices'  => array_map( __NAMESPACE__ . '\\options', $choices ),
		'labels'   => labels(),
		'colours'  => options( colours() ),
		'routes'   => options( routes( '' === $own ? 'en' : $own ) ),
		'fallback' => fallback( '' === $site ? 'en' : $site ),
		'words'    => array(
			'settings' => __( 'Checker', 'work-permit-checker' ),
			'more'     => __( 'Start and answers', 'work-permit-checker' ),
			'colours'  => __( 'Colours', 'work-permit-checker' ),
			'both'     => __( 'A colour holds in light and dark: set a theme with it.', 'work-permit-checker' ),
			'title'    => __( 'Work permit checker', 'work-permit-checker' ),
			'inside'   => __( 'Visitors get the checker here. What stands below is for those whose browser cannot start it:', 'work-permit-checker' ),
		),
	);
	wp_add_inline_script( 'work-permit-checker-editor', 'const workPermitCheckerEditor = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}

/** Values with their words as a list, which unlike an object keeps its order in JavaScript. */
function options( array $words ): array {
	$list = array();
	foreach ( $words as $value => $label ) {
		$list[] = array(
			'value' => (string) $value,
			'label' => $label,
		);
	}
	return $list;
}
