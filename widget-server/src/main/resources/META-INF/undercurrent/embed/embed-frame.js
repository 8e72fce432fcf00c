/*
 * For pages that show an entry in an iframe: gives our frames the height of what is in them, and the page's light or dark.
 *
 *   <script async src="https://widgets.example.org/v1/embed-frame.js"></script>
 *
 * It listens to our own frames only, takes nothing from them but a height, and adds no global. A copy of it on another
 * server is told with data-server whose frames are meant.
 */
((servedBase) => {
  const script = document.currentScript;
  const base = script?.dataset.server || script?.src.match(/(.+)\/v1\/embed-frame\.js/)?.[1] || servedBase;
  const heights = new WeakMap();

  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base.replace(/\/$/, '') + '/frame/'));

  // Which window speaks is what counts: a sandboxed frame has no origin, and one that went elsewhere has another.
  const ours = (frame, source, origin) =>
    frame.contentWindow === source && (origin === 'null' || origin === new URL(frame.src).origin);

  /** All that a frame is ever told; it answers with its height. */
  const theme = (frame) => {
    const colorScheme = getComputedStyle(frame).colorScheme.replace('only', '').trim();
    frame.contentWindow?.postMessage({ undercurrent: 1, type: 'theme', colorScheme }, '*');
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (data?.undercurrent !== 1) return;
    const frame = frames().find((each) => ours(each, source, origin));
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
})(__UNDERCURRENT__);
