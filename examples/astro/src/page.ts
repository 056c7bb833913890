import 'newswire-elements/define';

document.addEventListener('newswire-navigate', (event) => {
  event.preventDefault();
  document.querySelector<HTMLOutputElement>('#heard')!.value = `${event.kind} ${event.url}`;
});
