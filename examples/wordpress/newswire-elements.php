<?php
/**
 * Plugin Name:       Newswire Elements
 * Description:       Puts news stories into posts, each from one JSON document: the block “Newswire story” and the shortcode [newswire].
 * Version:           0.1.0
 * Requires at least: 5.5
 * Requires PHP:      7.4
 * License:           MIT (Expat; compatible with the GPL)
 * License URI:       https://opensource.org/license/mit
 *
 * Beside this file stands the folder `newswire`: dist/cdn of the package newswire-elements, of the same version.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit; // Asked for by its own address.
}

/** So that browsers fetch the elements anew after each update. */
const NEWSWIRE_VERSION = '0.1.0';

/** What every element takes beside `src`. */
const NEWSWIRE_COMMON = array( 'id', 'variant', 'heading-level', 'theme', 'lang', 'loading' );

/** The elements, and what each takes beside that. */
const NEWSWIRE_ELEMENTS = array(
	'article'       => array( 'time-zone', 'no-actions', 'reading-time', 'contents', 'structured-data' ),
	'quote-card'    => array( 'time-zone', 'no-actions' ),
	'attendee-list' => array( 'time-zone', 'group-by', 'limit' ),
	'related-links' => array( 'time-zone', 'limit' ),
);

/** Those that are on where they are there: in a shortcode `contents="1"`, or `contents` alone. */
const NEWSWIRE_FLAGS = array( 'no-actions', 'reading-time', 'contents', 'structured-data' );

add_action( 'init', 'newswire_register' );
// Before the theme's own style sheets, which are to win.
add_action( 'wp_enqueue_scripts', 'newswire_enqueue_early', 1 );
add_filter( 'script_loader_tag', 'newswire_module_tag', 10, 2 );

function newswire_register() {
	add_shortcode( 'newswire', 'newswire_shortcode' );
	register_block_type(
		'newswire/story',
		array(
			'api_version'     => 3,
			'title'           => 'Newswire story',
			'description'     => 'A story, or one part of it, from its JSON document.',
			'category'        => 'embed',
			'icon'            => 'media-document',
			'attributes'      => array(
				'src'     => array(
					'type'    => 'string',
					'default' => '',
				),
				'element' => array(
					'type'    => 'string',
					'enum'    => array_keys( NEWSWIRE_ELEMENTS ),
					'default' => 'article',
				),
				'variant' => array(
					'type'    => 'string',
					'default' => '',
				),
				'groupBy' => array(
					'type'    => 'string',
					'enum'    => array( 'none', 'country', 'organisation' ),
					'default' => 'none',
				),
			),
			// WordPress 7.0 and later make the editor's part of the block from this; before, a block needs JavaScript for it.
			'supports'        => array( 'autoRegister' => true ),
			'render_callback' => 'newswire_block',
		)
	);
}

/** `[newswire src="…" element="quote-card"]…fallback…[/newswire]` */
function newswire_shortcode( $given, $content = '' ) {
	$names = array_merge( NEWSWIRE_COMMON, ...array_values( NEWSWIRE_ELEMENTS ) );
	$known = array_fill_keys( $names, '' ) + array( 'src' => '', 'element' => 'article' );
	$given = (array) $given;
	foreach ( NEWSWIRE_FLAGS as $flag ) {
		// WordPress has a word without a value under a number.
		if ( in_array( $flag, $given, true ) ) {
			$given[ $flag ] = $flag;
		}
	}
	return newswire_render( shortcode_atts( $known, $given, 'newswire' ), (string) $content );
}

/** `<!-- wp:newswire/story {"src":"…"} -->…fallback…<!-- /wp:newswire/story -->` */
function newswire_block( $given, $content = '' ) {
	$given['group-by'] = $given['groupBy'] ?? '';
	return newswire_render( $given, (string) $content );
}

function newswire_render( array $given, string $content ): string {
	$element = $given['element'] ?? 'article';
	if ( ! isset( NEWSWIRE_ELEMENTS[ $element ] ) ) {
		return '';
	}
	$fallback = newswire_fallback( $content );
	$src      = newswire_address( $given['src'] ?? '' );
	if ( '' === $src ) {
		return $fallback;
	}
	newswire_enqueue();
	$attributes = ' src="' . $src . '"';
	foreach ( array_merge( NEWSWIRE_COMMON, NEWSWIRE_ELEMENTS[ $element ] ) as $name ) {
		if ( in_array( $name, NEWSWIRE_FLAGS, true ) ) {
			$attributes .= in_array( (string) ( $given[ $name ] ?? '' ), array( '', '0', 'false' ), true ) ? '' : " $name";
		} elseif ( '' !== ( $given[ $name ] ?? '' ) ) {
			$attributes .= ' ' . $name . '="' . esc_attr( $given[ $name ] ) . '"';
		}
	}
	return "<newswire-$element$attributes>$fallback</newswire-$element>";
}

/** The address, escaped; empty where there is none that may be fetched. */
function newswire_address( string $src ): string {
	$src = trim( $src );
	// Relative to the site: the same story is shown on pages of several addresses. (esc_url would take the first folder for a host.)
	if ( '' !== $src && ! preg_match( '~^(?:[a-z][a-z0-9+.-]*:|/)~i', $src ) ) {
		$src = home_url( $src );
	}
	return esc_url( $src, array( 'http', 'https' ) );
}

function newswire_fallback( string $content ): string {
	// WordPress makes paragraphs before it looks for shortcodes, and leaves half of one at either end.
	$content = preg_replace( '~^(?:\s++|</p>|<br\s*+/?>)++|(?:\s++|<p>|<br\s*+/?>)++$~i', '', $content ) ?? $content;
	// An open paragraph would take the end of the element, and the rest of the page, into itself.
	return force_balance_tags( wp_kses_post( do_shortcode( $content ) ) );
}

/** In the head already where that can be known, so that nothing on the page moves; what is found later is printed at the page's end. */
function newswire_enqueue_early() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_shortcode( $post->post_content, 'newswire' ) || has_block( 'newswire/story', $post ) ) ) {
		newswire_enqueue();
	}
}

function newswire_enqueue() {
	$script = plugins_url( 'newswire/newswire.js', __FILE__ );
	wp_enqueue_style( 'newswire-elements', plugins_url( 'newswire/newswire.css', __FILE__ ), array(), NEWSWIRE_VERSION );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'newswire-elements', $script, array(), NEWSWIRE_VERSION );
	} else {
		wp_enqueue_script( 'newswire-elements', $script, array(), NEWSWIRE_VERSION, true );
	}
}

/** WordPress before 6.5 knows no modules; older themes have a type on each script already. */
function newswire_module_tag( $tag, $handle ) {
	if ( 'newswire-elements' !== $handle ) {
		return $tag;
	}
	return preg_replace( '~<script(?:\s+type=([\'"]).*?\1)?~', '<script type="module"', $tag );
}
