<?php
/**
 * Plugin Name:       Work permit checker
 * Description:       Visitors answer a few questions and learn which Canadian work-permit routes fit an IT support job, which do not, and why. A block and a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       work-permit-checker
 * Domain Path:       /languages
 *
 * The parts, each using only those above it:
 *
 * - includes/choices.php: everything that can be set, with its allowed values and its words.
 * - includes/checks.php:  from what was written to what is allowed, and what was wrong with it.
 * - includes/element.php: the element as HTML, and the script that brings it to life.
 * - includes/entries.php: the shortcode and the block.
 *
 * The plugin keeps no options and no tables, so there is nothing to clean up when it is deleted.
 *
 * @package WorkPermitChecker
 */

namespace WorkPermitChecker;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The version of the plugin and of the widget in it; the widget's files are in a folder of that name. */
const VERSION = '0.1.0';

/** This file, from which the addresses of all others follow. */
const PLUGIN = __FILE__;

require __DIR__ . '/includes/choices.php';
require __DIR__ . '/includes/checks.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/entries.php';

add_action( 'init', __NAMESPACE__ . '\\register' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\tell_editor' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 3 );
