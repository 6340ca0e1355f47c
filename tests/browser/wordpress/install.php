<?php
// Installs the test's WordPress: a site with one user, the plugin from its archive, and one page
// for each file of a folder.

list( , $archive, $pages ) = $argv;

define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

// WordPress would tell the new user by mail.
function wp_new_blog_notification() {}

wp_install( 'Test', 'editor', 'editor@example.org', false, '', 'password' );
wp_set_current_user( 1 );
switch_theme( 'twentytwentythree' );
update_option( 'permalink_structure', '/%postname%/' );
flush_rewrite_rules();

$skin      = new Automatic_Upgrader_Skin();
$installed = ( new Plugin_Upgrader( $skin ) )->install( $archive );
if ( true !== $installed ) {
	fwrite( STDERR, 'The plugin was not installed: ' . implode( ' ', $skin->get_upgrade_messages() ) . "\n" );
	exit( 1 );
}
$problem = activate_plugin( 'work-permit-checker/work-permit-checker.php' );
if ( is_wp_error( $problem ) ) {
	fwrite( STDERR, 'The plugin was not activated: ' . $problem->get_error_message() . "\n" );
	exit( 1 );
}

foreach ( glob( "{$pages}/*.html" ) as $file ) {
	$name = basename( $file, '.html' );
	$page = array(
		'post_type'    => 'feed' === $name ? 'post' : 'page',
		'post_status'  => 'publish',
		'post_name'    => "a-{$name}",
		'post_title'   => "A page: {$name}",
		'post_content' => file_get_contents( $file ),
	);
	$made = wp_insert_post( wp_slash( $page ), true );
	if ( is_wp_error( $made ) ) {
		fwrite( STDERR, "{$name}: " . $made->get_error_message() . "\n" );
		exit( 1 );
	}
}
echo 'wordpress: ' . get_bloginfo( 'version' ) . ' on PHP ' . PHP_VERSION . ', with the plugin and ' . count( glob( "{$pages}/*.html" ) ) . " pages\n";
