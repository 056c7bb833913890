<?php
// Writes dist/index.html: a post with stories, in a theme that goes to other pages by itself.

require __DIR__ . '/wordpress.php';
list( $head, $content, $foot ) = show( file_get_contents( __DIR__ . '/post.txt' ) );
$page = <<<HTML
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<title>The Harbour Post</title>
$head<link rel="stylesheet" href="page.css" />
</head>
<body>
<main>
<output id="heard"></output>
$content</main>
<script type="module">
  document.addEventListener('newswire-navigate', (event) => {
    event.preventDefault();
    document.querySelector('#heard').textContent = `\${event.kind} \${event.url}`;
  });
</script>
$foot</body>
</html>

HTML;
file_put_contents( dirname( __DIR__ ) . '/dist/index.html', $page );
