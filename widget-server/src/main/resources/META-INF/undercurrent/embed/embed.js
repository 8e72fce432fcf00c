/*
 * Undercurrent's embed script: shows entries inside other people's pages.
 *
 * It is a guest. It adds no global, stores nothing, and asks nobody but its own server. What the page
 * has put inside a widget stays until our content is there, and for good when it never comes.
 * The page's content security policy needs two lines: script-src and connect-src with our address.
 *
 *   <undercurrent-widget src="topics/dreams" lang="en-GB" region="GB">fallback</undercurrent-widget>
 *   <div data-undercurrent data-src="topics/dreams">fallback</div>
 *   <script async src="https://widgets.example.org/v1/embed.js" data-src="topics/dreams"></script>
 *
 * Pages get embed.min.js, which `npm run minify` makes from this file. In place of the word in the last line the server
 * puts "its address", "the languages" and "theregions" that it serves: every byte here is paid for by every page.
 */
((servedBase, languages, regions) => {
  const words = (text) => text.split(/\s+/);

  const NAME = 'undercurrent-widget';
  const SETTINGS = words('lang parts loading view server heading-level region height-hint theme src');
  const DATA = SETTINGS.map((name) => 'data-' + name);
  const PARTS = 'all related none contents key-points drawings';
  const FOREIGN = 'iframe,object,meta,script,form,style,link,embed';
  const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING, whatever the page has done to Node
  const LARGEST = 200_000;
  const PATIENCE = 8_000;
  const STATE = Symbol();

  // Null in modules and in everything that runs later, so it is read first.
  const script = document.currentScript;

  // The addresses that a server of ours has tell where we came from; a copied or combined script does not.
  const ownBase = script?.src.match(/(.+)\/(v1|.+-\w{8})\/embed\.js/)?.[1] || servedBase;

  languages = words(languages);
  regions = regions.match(/001|../g);

  const said = {};

  /** Says each thing once. */
  const warn = (message) => {
    said[message] ||= !console.warn('[undercurrent] ' + message);
  };

  // ---- what the page asks for ------------------------------------------------------------------

  /** The element form says `region`, the div and script forms say `data-region`. */
  const setting = (host, name) => (host.getAttribute('data-' + name) || host.getAttribute(name) || '').trim();

  /** The value when it is allowed, else the first that is. */
  const oneOf = (allowed, name, value) => {
    if (allowed.includes(value)) return value;
    if (value) warn(`${name} "${value}": using ${allowed[0]}`);
    return allowed[0];
  };

  /** Each word of a setting that is allowed; a list of one word is equal to that word. */
  const choice = (host, name, allowed) => words(setting(host, name)).map((value) => oneOf(words(allowed), name, value));

  const languageOf = (host) => {
    const wanted = setting(host, 'lang') || (host.closest('[lang]') || document.documentElement).lang;
    const tag = wanted.replace('_', '-').toLowerCase();
    const near = tag.match(/^en-(au|gb|i[en]|nz|za)/) ? 'en-gb' : 'en-us';
    const served = (wish) => languages.find((language) => (language + '-').toLowerCase().startsWith(wish));
    return (
      (tag[2] && served(tag + '-')) ||
      (tag.match(/^en/) && served(near)) ||
      served(tag.slice(0, 3)) ||
      oneOf(languages, 'lang', wanted)
    );
  };

  const regionOf = (host) => oneOf(regions, 'region', setting(host, 'region').toUpperCase().replace('UK', 'GB'));

  /** One below the heading that stands before the widget, unless the page says which. */
  const headingLevelOf = (host) =>
    +choice(host, 'heading-level', 'auto 1 2 3 4 5 6') ||
    1 +
      +([...host.getRootNode().querySelectorAll('h1,h2,h3,h4,h5,h6')].findLast(
        (heading) => heading.compareDocumentPosition(host) & FOLLOWING,
      )?.localName[1] || 1);

  // ---- what the server gives -------------------------------------------------------------------

  const pause = (time) => new Promise((resume) => setTimeout(resume, time));

  /** The text at an address of ours. Tries twice where that may help; gives up when patience ends. */
  const download = async (url, type, control = new AbortController()) => {
    const get = () => fetch(url, { signal: control.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const timer = setTimeout(() => control.abort(), PATIENCE);
    let response = await get().catch(() => 0);
    if (!(response.status < 500)) {
      // Widgets that failed together do not come back together.
      await pause(500 + 1000 * Math.random());
      response = await get();
    }
    const text = await response.text();
    clearTimeout(timer);
    if (response.ok && text.length < LARGEST && response.headers.get('content-type').match(type)) return text;
    throw Error(url + ': ' + response.status);
  };

  const sheets = {};

  /** One stylesheet for all widgets of a server; a failed one is asked for again by the next widget. */
  const stylesheet = (base) =>
    (sheets[base] ||= download(base + 'undercurrent.css', 'css').then(
      (css) => new CSSStyleSheet().replace(css),
      (error) => {
        sheets[base] = 0;
        throw error;
      },
    ));

  let policy;

  /** The entry as inert elements, as the page wants it. What is not a whole entry is refused. */
  const parse = (html, host) => {
    const whole = html.match(/^<article[^]*?uc-crisis[^]*?<h(\d)[^]*<footer[^]*<\/article>\s*$/);
    if (!whole) throw Error('no entry');
    const down = headingLevelOf(host) - whole[1];
    html = html
      .replace(/(<\/?h)(\d)/g, (tag, start, level) => start + Math.min(6, +level + down))
      // The crisis lines are the first block and hold no other.
      .replace('</div>', '<slot name=local-line></slot>$&')
      .replace('<footer', '<slot name=next-step></slot>$&');
    const template = document.createElement('template');
    if (template.setHTML) {
      // The default list would take our ids and slots; without it the browser's own baseline stays.
      template.setHTML(html, { sanitizer: {} });
    } else {
      policy ||= self.trustedTypes?.createPolicy('undercurrent', { createHTML: (text) => text });
      template.innerHTML = policy?.createHTML(html) || html;
    }
    // What no entry of ours has, and what the page does not want. Nothing in a template runs yet.
    const kept = '' + choice(host, 'parts', PARTS);
    const unwanted = words(PARTS).map((part) => (kept.match('all|' + part) ? FOREIGN : '.uc-' + part.replace('drawings', 'figure')));
    for (const each of template.content.querySelectorAll('*')) {
      if (each.matches(unwanted)) each.replaceWith();
      each.getAttributeNames().map((name) => name.match(/^on/) && each.removeAttribute(name));
    }
    return template.content.firstChild;
  };

  // ---- what the reader sees --------------------------------------------------------------------

  const tell = (host, what, detail) =>
    host.dispatchEvent(new CustomEvent('undercurrent:' + what, { detail, bubbles: true, composed: true }));

  const show = (host, entry, sheet, state) => {
    const root = host.shadowRoot || host.attachShadow({ mode: 'open' });
    const places = () => [...root.querySelectorAll('a,summary,input')];
    const place = places().indexOf(root.activeElement);
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(entry);
    places()[place]?.focus({ preventScroll: true });
    // An address such as #note-1 means a place inside the shadow root, where the browser does not look.
    entry.onclick = (event) => {
      const target = root.getElementById(event.target.closest('a')?.hash.slice(1));
      if (!target) return;
      event.preventDefault();
      target.tabIndex = -1;
      target.focus();
    };
    // Paper cannot be unfolded.
    const unfold = () => {
      for (const details of root.querySelectorAll('details:not([open])')) {
        details.open = true;
        addEventListener('afterprint', () => (details.open = false), { once: true });
      }
    };
    addEventListener('beforeprint', unfold, state); // for its signal
    new ResizeObserver(() => tell(host, 'resize', { height: host.offsetHeight })).observe(entry);
  };

  // ---- a widget's life: its state is the means to stop what was begun for it --------------------

  const load = async (host, state) => {
    if (host[STATE] != state) return;
    const src = setting(host, 'src');
    const detail = { src, lang: languageOf(host), region: regionOf(host) };
    choice(host, 'theme', 'auto light dark contrast'); // the stylesheet looks at it; here only to warn
    try {
      if (!src.match(/^[a-z-]+\/[\w-]+$/)) throw Error('no entry');
      const base = (setting(host, 'server').replace(/\/$/, '') || ownBase) + '/v1/';
      const view = choice(host, 'view', 'card full') == 'full' ? '' : '.card';
      const [html, sheet] = await Promise.all([
        download(`${base + detail.lang}/${detail.region}/${src + view}.html`, 'html', state),
        stylesheet(base),
      ]);
      const entry = parse(html, host);
      // A reader whose focus is on a link of the fallback keeps it until they leave it.
      while (!host.shadowRoot && host.matches(':focus-within')) await pause(300);
      if (host[STATE] != state) return;
      show(host, entry, sheet, state);
      tell(host, 'ready', detail);
    } catch ({ message }) {
      if (host[STATE] != state) return;
      // After a change of src the old entry would be the wrong one: what the page put inside shows again.
      host.shadowRoot?.replaceChildren(document.createElement('slot'));
      warn(src + ': ' + message);
      tell(host, 'error', { ...detail, message });
    }
  };

  const nearby = (host, state) =>
    new IntersectionObserver(
      (changes, observer) => {
        if (!changes.pop().isIntersecting) return;
        observer.disconnect();
        load(host, state);
      },
      { rootMargin: '400px' },
    ).observe(host);

  /** Loads the widget when it is new, or when the page has changed what it asks for; stops when it is taken away. */
  const update = (host) => {
    const key = host.isConnected && '' + SETTINGS.map((name) => setting(host, name));
    const before = host[STATE];
    if (before?.key == key) return;
    before?.abort();
    const state = (host[STATE] = new AbortController());
    state.key = key;
    if (!key) return;
    host.style.minHeight ||= choice(host, 'height-hint', 'none ' + Math.abs(setting(host, 'height-hint'))) + 'px';
    if (choice(host, 'loading', 'lazy eager') == 'lazy') nearby(host, state);
    else load(host, state);
  };

  // ---- the three forms -------------------------------------------------------------------------

  if (script?.dataset.src) {
    const widget = document.createElement(NAME);
    Object.assign(widget.dataset, { server: ownBase }, script.dataset);
    script.after(widget);
  }

  // Another copy or another version of this script may have been here first.
  if (customElements.get(NAME)) return;

  customElements.define(
    NAME,
    class extends HTMLElement {
      static observedAttributes = [...SETTINGS, ...DATA];

      connectedCallback() {
        update(this);
      }

      attributeChangedCallback() {
        update(this);
      }

      disconnectedCallback() {
        update(this);
      }
    },
  );

  let divs = [];

  /** Those that are here, and those that were here before. */
  const updateDivs = () => {
    for (const div of [...divs, ...(divs = document.querySelectorAll('[data-undercurrent]'))]) update(div);
  };

  new MutationObserver(updateDivs).observe(document, { attributeFilter: DATA, childList: true, subtree: true });
  updateDivs();
})(__UNDERCURRENT__);
