<?php
// Routes requests of PHP's own server as a web server before WordPress does.

$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( '/harness.js' === $path ) {
	header( 'Content-Type: text/javascript' );
	readfile( getenv( 'WPC_HARNESS' ) );
	return true;
}

// A page can ask for a server that knows no WebAssembly, or that blocks it.
parse_str( (string) parse_url( $_SERVER['HTTP_REFERER'] ?? '', PHP_URL_QUERY ), $asked );
if ( isset( $asked['wasm'] ) && '.wasm' === substr( $path, -5 ) ) {
	if ( 'blocked' === $asked['wasm'] ) {
		http_response_code( 403 );
		return true;
	}
	header( 'Content-Type: ' . $asked['wasm'] );
	readfile( $_SERVER['DOCUMENT_ROOT'] . $path );
	return true;
}

$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ( is_file( $file ) || is_file( rtrim( $file, '/' ) . '/index.php' ) && '/' !== $path ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
require $_SERVER['SCRIPT_FILENAME'];
return true;
