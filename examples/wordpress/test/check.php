<?php
// What the plugin makes of good and of hostile content, in WordPress with modules and in one that has none yet.

require __DIR__ . '/wordpress.php';

function same( $expected, $found, $what ) {
	if ( $expected !== $found ) {
		fwrite( STDERR, "$what\nexpected: " . var_export( $expected, true ) . "\nfound:    " . var_export( $found, true ) . "\n" );
		exit( 1 );
	}
}
function shortcode( $content, $expected, $what ) {
	same( $expected, show( $content )[1], $what );
}

$package = json_decode( file_get_contents( dirname( __DIR__ ) . '/node_modules/newswire-elements/package.json' ) );
same( $package->version, NEWSWIRE_VERSION, 'the version of the package' );
preg_match( '~^ \* Version: +(.*)$~m', file_get_contents( dirname( __DIR__ ) . '/newswire-elements.php' ), $header );
same( $package->version, $header[1], 'the version in the header' );

// What is asked for.
shortcode( '[newswire src="/a.json"]Text[/newswire]', '<newswire-article src="/a.json">Text</newswire-article>', 'a story' );
shortcode(
	'[newswire element="attendee-list" src="https://a.example/a.json#b" id="who" variant="table" group-by="country" limit="3" /]',
	'<newswire-attendee-list src="https://a.example/a.json#b" id="who" variant="table" group-by="country" limit="3"></newswire-attendee-list>',
	'all attributes'
);
shortcode( '[newswire src="a/b.json"]', '<newswire-article src="/dist/a/b.json"></newswire-article>', 'from the home of the site' );
shortcode( '[[newswire src="a.json"]]', '[newswire src="a.json"]', 'a shortcode that is only written about' );
shortcode( '[newswire]Text[/newswire]', 'Text', 'no address' );
shortcode(
	"[newswire src='/a.json']</p>\n<p>One.</p>\n<p>Two.</p>\n<p>[/newswire]",
	"<newswire-article src=\"/a.json\"><p>One.</p>\n<p>Two.</p></newswire-article>",
	'the halves of paragraphs that WordPress makes'
);
shortcode( '[newswire src="/a.json"]<p>One.[/newswire]', '<newswire-article src="/a.json"><p>One.</p></newswire-article>', 'an open paragraph' );

// What is not known.
shortcode( '[newswire element="script" src="/a.json"]Text[/newswire]', '', 'an unknown element' );
shortcode( '[newswire src="/a.json" onclick="alert(1)" limit="2"]', '<newswire-article src="/a.json"></newswire-article>', 'attributes that are not its own' );

// What is hostile.
foreach ( array( 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x' ) as $address ) {
	shortcode( "[newswire src=\"$address\"]Text[/newswire]", 'Text', $address );
}
shortcode(
	'[newswire src=\'/a.json"><script>alert(1)</script>\']',
	'<newswire-article src="/a.jsonscriptalert(1)/script"></newswire-article>',
	'markup in the address'
);
foreach ( array( 'id', 'variant' ) as $name ) {
	shortcode(
		"[newswire src=\"/a.json\" $name='\"><script>alert(1)</script>']",
		"<newswire-article src=\"/a.json\" $name=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"></newswire-article>",
		"markup in $name"
	);
}
shortcode(
	'[newswire src="/a.json"]<p onclick="alert(1)">One <a href="javascript:alert(1)">two</a></p><script>three</script>[/newswire]',
	'<newswire-article src="/a.json"><p>One <a href="">two</a></p>three</newswire-article>',
	'markup in the fallback'
);

// The block.
$block  = $site->blocks['newswire/story'];
$render = $block['render_callback'];
same( array( 'src', 'element', 'variant', 'groupBy' ), array_keys( $block['attributes'] ), 'the attributes of the block' );
same(
	'<newswire-attendee-list src="/a.json" variant="table" group-by="country"><p>One.</p></newswire-attendee-list>',
	$render( array( 'src' => '/a.json', 'element' => 'attendee-list', 'variant' => 'table', 'groupBy' => 'country' ), '<p>One.</p>' ),
	'the block'
);
same( '', $render( array( 'src' => '/a.json', 'element' => 'iframe' ) ), 'an unknown element in the block' );
same( '', $render( array( 'src' => 'javascript:alert(1)', 'element' => 'article' ) ), 'a hostile address in the block' );

same(
	'<newswire-article src="/a.json" theme="dark" contents structured-data></newswire-article>',
	do_shortcode( '[newswire src="/a.json" theme="dark" contents structured-data="1" no-actions="0" /]' ),
	'what is on or off'
);

// What comes with it, and when.
$version = NEWSWIRE_VERSION;
$folder  = '/dist/wp-content/plugins/newswire-elements/newswire';
$style   = "<link rel='stylesheet' href='$folder/newswire.css?ver=$version' media='all' />\n";
$script  = version_compare( $site->version, '6.5', '>=' )
	? "<script type=\"module\" src=\"$folder/newswire.js?ver=$version\" id=\"newswire-elements-js-module\"></script>\n"
	: "<script type=\"module\" src='$folder/newswire.js?ver=$version' id='newswire-elements-js'></script>\n";
list( $head, , $foot ) = show( '[newswire src="/a.json"]' );
same( array( $style, $script ), array( $head, $foot ), 'a page with a shortcode' );
list( $head, , $foot ) = show( '<!-- wp:newswire/story {"src":"/a.json"} /-->' );
same( array( $style, $script ), array( $head, $foot ), 'a page with a block' );
list( $head, , $foot ) = show( 'Nothing but [text].' );
same( array( '', '' ), array( $head, $foot ), 'a page without' );
$other = "<script type='text/javascript' src='/other.js'></script>";
same( $other, apply_filters( 'script_loader_tag', $other, 'other', '/other.js' ), 'the script of another plugin' );
same( "<script type=\"module\" src='/a.js'></script>", newswire_module_tag( "<script src='/a.js'></script>", 'newswire-elements' ), 'a theme for HTML 5' );
