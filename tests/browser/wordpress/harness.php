<?php
// Added to the test's WordPress as a plugin that must be used: the harness in every page, and
// pages in another language or theme by their address.

foreach ( array( 'wp_head', 'admin_head' ) as $wpc_place ) {
	add_action(
		$wpc_place,
		static function () {
			echo '<script src="/harness.js"></script>' . "\n";
		},
		-10
	);
}

if ( isset( $_GET['locale'] ) ) {
	foreach ( array( 'locale', 'determine_locale', 'pre_determine_locale' ) as $wpc_filter ) {
		add_filter(
			$wpc_filter,
			static function () {
				return sanitize_text_field( $_GET['locale'] );
			}
		);
	}
}

if ( isset( $_GET['theme'] ) ) {
	foreach ( array( 'template', 'stylesheet' ) as $wpc_filter ) {
		add_filter(
			"pre_option_{$wpc_filter}",
			static function () {
				return sanitize_key( $_GET['theme'] );
			}
		);
	}
}
