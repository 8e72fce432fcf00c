/* Tells the page around a frame how high it is. Nothing about the reader or the page around is ever sent. */
(() => {
  if (parent === window) return;
  const root = document.documentElement;
  // WordPress passes a word in the address and wants it back with each message.
  const secret = /^#\?secret=([a-z\d]+)$/i.exec(location.hash)?.[1];
  const send = (message) => parent.postMessage(message, '*');
  let told = 0;
  let waiting = 0;

  const tell = () => {
    waiting = 0;
    const height = root.offsetHeight;
    if (Math.abs(height - told) <= 2) return;
    told = height;
    send({ undercurrent: 1, type: 'resize', height });
    if (secret) send({ message: 'height', value: height, secret });
  };

  // Ten a second at most.
  new ResizeObserver(() => (waiting ||= setTimeout(tell, 100))).observe(root);
  send({ undercurrent: 1, type: 'ready' });
  tell();

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const ours = data?.undercurrent === 1 && data.type === 'theme';
    if (ours && (data.colorScheme === 'light' || data.colorScheme === 'dark')) root.dataset.theme = data.colorScheme;
    if (!ours && (!secret || data?.message !== 'ready' || data.secret !== secret)) return;
    // Whoever speaks first came later than the frame, and has not heard its height.
    told = 0;
    tell();
  });

  if (secret) {
    addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="http"]');
      if (!link || link.host !== location.host || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      send({ message: 'link', value: link.href, secret });
    });
  }
})();
