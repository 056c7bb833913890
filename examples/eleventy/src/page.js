document.addEventListener('newswire-navigate', (event) => {
  event.preventDefault();
  document.querySelector('#heard').value = `${event.kind} ${event.url}`;
});
