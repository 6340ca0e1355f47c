<?php
/**
 * The element as HTML, and the script that brings it to life.
 *
 * @package WorkPermitChecker
 */

namespace WorkPermitChecker;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The element, with its fallback inside; the script comes with it.
 *
 * @param array         $given    Settings by name, unchecked.
 * @param string        $content  What to show until the checker has started, or if it cannot.
 * @param callable|null $wrapping Gives the further attributes of a block, escaped, for a style.
 */
function element( array $given, string $content, ?callable $wrapping = null ): string {
	list( $attributes, $colours, $mistakes ) = check( $given );

	$language = $attributes['lang'] ?? spoken( get_locale() );
	$inside   = force_balance_tags( wp_kses_post( $content ) );
	if ( '' === trim( $inside ) ) {
		$spoken = '' === $language ? 'en' : $language;
		$inside = sprintf( '<p lang="%s">%s</p>', $spoken, fallback( $spoken ) );
	}
	// Feed readers run no scripts.
	if ( is_feed() ) {
		return $inside;
	}
	load_script();

	if ( '' !== $language ) {
		$attributes = array( 'lang' => $language ) + $attributes;
	}
	// Answers are kept under the id of the element.
	if ( in_array( $attributes['storage'] ?? 'none', array( 'session', 'local' ), true ) ) {
		static $count     = 0;
		$attributes['id'] = 'work-permit-checker-' . ( ++$count );
	}
	$style = '';
	foreach ( $colours as $name => $colour ) {
		$style .= "--wpc-{$name}:{$colour};";
	}
	$html = '';
	if ( null !== $wrapping ) {
		$html .= ' ' . $wrapping( $style );
	} elseif ( '' !== $style ) {
		$attributes['style'] = $style;
	}
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return told( $mistakes ) . "<work-permit-checker{$html}>{$inside}</work-permit-checker>";
}

/** Mistakes, sentences in HTML, for those who can mend them; visitors see nothing of it. */
function told( array $mistakes ): string {
	if ( array() === $mistakes || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: %s: one sentence or more */
	$text = esc_html__( 'Work permit checker: %s Visitors do not see this message.', 'work-permit-checker' );
	return '<p class="work-permit-checker-mistakes">' . sprintf( $text, implode( ' ', $mistakes ) ) . '</p>';
}

/** Asks for the entry once; it finds the WebAssembly beside itself. */
function load_script(): void {
	// The version is in the path, because the entry asks for the WebAssembly without a query.
	$entry = plugins_url( 'widget/' . VERSION . '/work-permit-checker.js', PLUGIN );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'work-permit-checker', $entry, array(), null );
	} else {
		wp_enqueue_script( 'work-permit-checker', $entry, array(), null, true );
	}
}

/** Before WordPress 6.5, which has no modules, the tag of the script is made one. */
function as_module( string $tag, string $handle, string $address ): string {
	if ( 'work-permit-checker' !== $handle ) {
		return $tag;
	}
	return sprintf( '<script type="module" src="%s" id="work-permit-checker-js"></script>' . "\n", esc_url( $address ) );
}
