<?php
// Deletes the plugin as the dashboard does, and looks for what it may have left.

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

wp_set_current_user( 1 );
$plugin = 'work-permit-checker/work-permit-checker.php';
deactivate_plugins( $plugin );
$deleted = delete_plugins( array( $plugin ) );
if ( true !== $deleted || is_dir( WP_PLUGIN_DIR . '/work-permit-checker' ) ) {
	fwrite( STDERR, "The plugin could not be deleted.\n" );
	exit( 1 );
}

global $wpdb;
// WordPress itself notes which plugins there were, which are no traces of the plugin's own.
$own  = array( 'recently_activated', 'active_plugins', 'uninstall_plugins' );
$left = array_diff( $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%work%permit%' OR option_value LIKE '%work%permit%'" ), $own );
$left = preg_grep( '/^_(site_)?transient_/', $left, PREG_GREP_INVERT );
$left = array_merge(
	$left,
	$wpdb->get_col( "SHOW TABLES LIKE '%permit%'" ),
	$wpdb->get_col( "SELECT meta_key FROM {$wpdb->usermeta} WHERE meta_key LIKE '%work%permit%'" ),
	$wpdb->get_col( "SELECT meta_key FROM {$wpdb->postmeta} WHERE meta_key LIKE '%work%permit%'" )
);
if ( array() !== $left ) {
	fwrite( STDERR, 'The plugin left behind: ' . implode( ', ', $left ) . "\n" );
	exit( 1 );
}
echo "wordpress: the plugin is deleted and left nothing\n";
