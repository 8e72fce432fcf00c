<?php
/*
 * What WordPress makes of an address that an editor has pasted: php embed.php /usr/share/wordpress ADDRESS [WIDTH]
 * All of it is WordPress' own code; only what would come from its database is answered here.
 */
error_reporting( E_ALL & ~E_DEPRECATED );
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );


$files = 'version load compat plugin functions formatting kses pluggable http class-wp-list-util class-wp-error class-wp-http class-wp-http-proxy
	class-wp-http-cookie class-wp-http-encoding class-wp-http-response class-wp-http-requests-response
	class-wp-http-requests-hooks l10n link-template general-template shortcodes embed class-wp-oembed';
foreach ( preg_split( '/\s+/', $files ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}

add_filter( 'pre_option_home', fn() => 'http://blog.example' );
add_filter( 'pre_option_blog_charset', fn() => 'UTF-8' );

// As default-filters.php does.
add_filter( 'oembed_dataparse', 'wp_filter_oembed_iframe_title_attribute', 5, 3 );
add_filter( 'oembed_dataparse', 'wp_filter_oembed_result', 10, 3 );

// WordPress asks no server on its own machine, and few ports; ours is one in a test.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( parse_url( $GLOBALS['argv'][2], PHP_URL_PORT ) ) ) );

$html = wp_oembed_get( $argv[2], array( 'width' => $argv[3] ?? 600 ) );
if ( ! $html ) {
	fwrite( STDERR, 'WordPress ' . $wp_version . ' shows nothing of ' . $argv[2] . "\n" );
	exit( 1 );
}
echo $html;
