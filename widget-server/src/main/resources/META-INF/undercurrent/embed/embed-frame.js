/*
 * For pages that show an entry in an iframe: gives our frames the height of what is in them, and the page's light or dark.
 *
 *   <script async src="https://widgets.example.org/v1/embed-frame.js"></script>
 *
 * It listens to our own frames only, takes nothing from them but a height, and adds no global.
 */
(() => {
  const frames = () => document.querySelectorAll('iframe[src*="/frame/"]');
  const heights = new WeakMap();

  const theme = (frame) => {
    const scheme = getComputedStyle(frame).colorScheme;
    const only = scheme.replace('only', '').trim();
    if (only !== 'light' && only !== 'dark') return;
    frame.contentWindow.postMessage({ undercurrent: 1, type: 'theme', colorScheme: only }, '*');
  };

  addEventListener('message', ({ source, data }) => {
    // A sandboxed frame has no origin; which window speaks is what counts.
    const frame = source && data?.undercurrent === 1 && [...frames()].find((each) => each.contentWindow === source);
    if (!frame) return;
    if (data.type === 'ready') theme(frame);
    if (data.type !== 'resize' || !Number.isFinite(data.height)) return;
    const height = Math.ceil(data.height);
    if (height < 1 || height > 20_000 || Math.abs(height - (heights.get(frame) || 0)) <= 2) return;
    heights.set(frame, height);
    frame.style.height = height + 'px';
  });
  // A frame that was ready before this script came.
  frames().forEach(theme);
})();
