<?php
// Stand-ins for the functions of WordPress that the plugin calls: as they are for it, and no more. The first argument of the command
// is the version of WordPress that is played.

define( 'ABSPATH', dirname( __DIR__ ) . '/dist/' );

/** What a request has: hooks, shortcodes, blocks, what was enqueued, and the post that is shown. */
$site = (object) array(
	'version'    => $argv[1] ?? '7.0',
	'hooks'      => array(),
	'shortcodes' => array(),
	'blocks'     => array(),
	'styles'     => array(),
	'scripts'    => array(),
	'modules'    => array(),
	'post'       => null,
);

// A warning is a fault.
set_error_handler(
	function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

function add_filter( $name, $callback, $priority = 10, $count = 1 ) {
	global $site;
	$site->hooks[ $name ][ $priority ][] = array( $callback, $count );
}
function add_action( $name, $callback, $priority = 10, $count = 1 ) {
	add_filter( $name, $callback, $priority, $count );
}
function apply_filters( $name, $value = null, ...$more ) {
	global $site;
	$hooks = $site->hooks[ $name ] ?? array();
	ksort( $hooks );
	foreach ( array_merge( ...$hooks ) as list( $callback, $count ) ) {
		$value = $callback( ...array_slice( array( $value, ...$more ), 0, $count ) );
	}
	return $value;
}
function do_action( $name ) {
	apply_filters( $name );
}

function add_shortcode( $name, $callback ) {
	global $site;
	$site->shortcodes[ $name ] = $callback;
}
/** Its parts: a second bracket, the name, the attributes, the content, a second bracket. */
function shortcode_pattern() {
	global $site;
	$names = implode( '|', array_map( 'preg_quote', array_keys( $site->shortcodes ) ) );
	return "~\[(\[?)($names)(?![\w-])((?:[^\]/]|/(?!\]))*+)(?:/\]|\](?:(.*?)\[/\\2\])?)(\]?)~s";
}
function do_shortcode( $content ) {
	return preg_replace_callback(
		shortcode_pattern(),
		function ( $found ) {
			global $site;
			list( $whole, $before, $name, $attributes, $inside, $after ) = $found;
			if ( $before && $after ) {
				return substr( $whole, 1, -1 );
			}
			preg_match_all( '~([\w-]+)\s*=\s*(?|"([^"]*)"|\'([^\']*)\'|([^\s"\']+))~', $attributes, $pairs );
			$given = array_combine( array_map( 'strtolower', $pairs[1] ), $pairs[2] );
			// Words without a value are under numbers.
			preg_match_all( '~(?<=\s)[\w-]+(?=\s|$)~', preg_replace( '~"[^"]*"|\'[^\']*\'~', '=', $attributes ), $words );
			$given = array_merge( $given, $words[0] );
			// Without attributes WordPress gives an empty string.
			return $before . $site->shortcodes[ $name ]( $given ? $given : '', $inside, $name ) . $after;
		},
		$content
	);
}
function shortcode_atts( $known, $given ) {
	return array_merge( $known, array_intersect_key( (array) $given, $known ) );
}
function has_shortcode( $content, $name ) {
	preg_match_all( shortcode_pattern(), $content, $found );
	return in_array( $name, $found[2], true );
}

function register_block_type( $name, $settings ) {
	global $site;
	$site->blocks[ $name ] = $settings;
}
function has_block( $name, $post ) {
	return false !== strpos( $post->post_content, "<!-- wp:$name " );
}

function is_singular() {
	global $site;
	return null !== $site->post;
}
function get_post() {
	global $site;
	return $site->post;
}

// WordPress answers with whole addresses; of the page that is driven only the path is known beforehand.
function home_url( $path ) {
	return '/dist/' . ltrim( $path, '/' );
}
function plugins_url( $path, $file ) {
	return home_url( 'wp-content/plugins/' . basename( $file, '.php' ) . "/$path" );
}

function wp_enqueue_style( $handle, $address, $needs, $version ) {
	global $site;
	$site->styles[ $handle ] = "$address?ver=$version";
}
function wp_enqueue_script( $handle, $address, $needs, $version, $is_in_footer ) {
	global $site;
	$site->scripts[ $handle ] = "$address?ver=$version";
}
if ( version_compare( $site->version, '6.5', '>=' ) ) {
	function wp_enqueue_script_module( $handle, $address, $needs, $version ) {
		global $site;
		$site->modules[ $handle ] = "$address?ver=$version";
	}
}

function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_url( $address, $protocols = array( 'http', 'https', 'mailto', 'tel' ) ) {
	$address = preg_replace( '~[^\w\-+.?#=!&;,/:%@$|*\'()\[\]\x80-\xff]~', '', str_replace( ' ', '%20', ltrim( $address ) ) );
	if ( '' === $address || false !== strpos( '/#?', $address[0] ) ) {
		return esc_attr( $address );
	}
	if ( false === strpos( $address, ':' ) ) {
		return esc_attr( "http://$address" );
	}
	$protocol = strtolower( strstr( $address, ':', true ) );
	return in_array( $protocol, $protocols, true ) ? esc_attr( $address ) : '';
}
function wp_kses_post( $html ) {
	return preg_replace_callback(
		'~<(/?)([a-z0-9]*)([^>]*)>?~i',
		function ( $found ) {
			list( , $slash, $name, $rest ) = $found;
			if ( ! preg_match( '~^(?:a|b|blockquote|em|figure|h[1-6]|i|li|ol|p|strong|ul)$~i', $name ) ) {
				return '';
			}
			$href = preg_match( '~\shref="([^"]*)"~i', $rest, $address ) ? ' href="' . esc_url( $address[1] ) . '"' : '';
			return "<$slash$name$href>";
		},
		$html
	);
}
function force_balance_tags( $html ) {
	$open = array();
	$html = preg_replace_callback(
		'~<(/?)([a-z0-9]+)[^>]*>~i',
		function ( $found ) use ( &$open ) {
			list( $whole, $slash, $name ) = $found;
			if ( ! $slash ) {
				$open[] = $name;
				return $whole;
			}
			return end( $open ) === $name ? '</' . array_pop( $open ) . '>' : '';
		},
		$html
	);
	return $html . implode( '', array_map( fn( $name ) => "</$name>", array_reverse( $open ) ) );
}

/** A request for a post: the head, the content, and the foot of its page. */
function show( $content ) {
	global $site;
	$site->post = (object) array( 'post_content' => $content );
	foreach ( array( 'styles', 'scripts', 'modules' ) as $kind ) {
		$site->$kind = array();
	}
	do_action( 'wp_enqueue_scripts' );
	$head = '';
	foreach ( $site->styles as $address ) {
		$head .= "<link rel='stylesheet' href='$address' media='all' />\n";
	}
	$content = do_shortcode( $content );
	$foot    = '';
	foreach ( $site->scripts as $handle => $address ) {
		$tag   = "<script type='text/javascript' src='$address' id='$handle-js'></script>\n";
		$foot .= apply_filters( 'script_loader_tag', $tag, $handle, $address );
	}
	foreach ( $site->modules as $handle => $address ) {
		$foot .= "<script type=\"module\" src=\"$address\" id=\"$handle-js-module\"></script>\n";
	}
	return array( $head, $content, $foot );
}

require dirname( __DIR__ ) . '/newswire-elements.php';
do_action( 'init' );
