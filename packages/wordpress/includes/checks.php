<?php
/**
 * From what was written to what is allowed, and what was wrong with it.
 *
 * @package WorkPermitChecker
 */

namespace WorkPermitChecker;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Checks settings by name, as the shortcode writes them.
 *
 * @param array $given From the name to what was written; an empty text is as good as nothing.
 * @return array The attributes to print, the colours to print, and a sentence in HTML for each mistake.
 */
function check( array $given ): array {
	$attributes = array();
	$colours    = array();
	$mistakes   = array();

	foreach ( $given as $name => $written ) {
		$value = is_scalar( $written ) ? trim( (string) $written ) : '';
		if ( ! in_array( (string) $name, names(), true ) ) {
			$named = is_int( $name ) ? $value : (string) $name;
			/* translators: 1: what was written, 2: everything that may be written */
			$mistakes[] = sprintf( esc_html__( '%1$s is not a setting; the settings are %2$s.', 'work-permit-checker' ), quoted( $named ), quoted( ...names() ) );
		} elseif ( '' === $value ) {
			continue;
		} elseif ( isset( colours()[ $name ] ) ) {
			if ( is_colour( $value ) ) {
				$colours[ $name ] = $value;
			} else {
				$mistakes[] = mistake( $name, $value, array( '#7a1f3d', 'rgb(122 31 61)', 'var(--name)' ) );
			}
		} elseif ( 'routes' === $name ) {
			$wanted = preg_split( '/[\s,]+/', $value );
			$known  = array_keys( routes( 'en' ) );
			foreach ( array_diff( $wanted, $known ) as $unknown ) {
				$mistakes[] = mistake( $name, $unknown, $known );
			}
			$attributes[ $name ] = implode( ' ', array_intersect( $known, $wanted ) );
		} elseif ( 'as-of' === $name ) {
			if ( preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $value, $part ) && checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ) {
				$attributes[ $name ] = $value;
			} else {
				$mistakes[] = mistake( $name, $value, array( '2026-11-22' ) );
			}
		} else {
			$allowed = choices()[ $name ];
			$known   = 'lang' === $name ? spoken( $value ) : $value;
			if ( isset( $allowed[ $known ] ) ) {
				$attributes[ $name ] = $known;
			} else {
				$mistakes[] = mistake( $name, $value, array_map( 'strval', array_keys( $allowed ) ) );
			}
		}
	}
	return array( array_filter( $attributes ), $colours, $mistakes );
}

/** One sentence for the person who wrote it: the name, the value, and what is allowed. */
function mistake( string $name, string $value, array $allowed ): string {
	/* translators: 1: name of a setting, 2: its value, 3: the allowed values, or examples of them */
	return sprintf( esc_html__( '%1$s cannot be %2$s; allowed, for example: %3$s.', 'work-permit-checker' ), quoted( $name ), quoted( $value ), quoted( ...$allowed ) );
}

/** Words as they were written; in a sentence WordPress would change their quotes and dashes. */
function quoted( string ...$words ): string {
	return '<code>' . implode( '</code>, <code>', array_map( 'esc_html', $words ) ) . '</code>';
}

/** A colour that can neither end its declaration nor fetch anything: no nested function, no quote. */
function is_colour( string $value ): bool {
	$hex      = '#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})';
	$function = '(?:rgba?|hsla?|oklch|oklab|lch|lab)\([0-9a-z.,%\/\s+-]+\)';
	return 1 === preg_match( "/^(?:{$hex}|{$function}|var\(--[a-z0-9-]+\)|[a-z]{3,24})$/iD", $value );
}
