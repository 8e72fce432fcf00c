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
 * Pages get embed.min.js, which `npm run minify` makes from this file. The server puts {"base", "version",
 * "languages", "regions"} in place of the word in the last line.
 */
((config) => {
  const NAME = 'undercurrent-widget';
  const DIV = '[data-undercurrent]';
  const SETTINGS = 'src lang region view heading-level theme loading server'.split(' ');
  const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING, whatever the page has done to Node
  const LARGEST = 200_000;
  const PATIENCE = 8_000;
  const GONE = 1; // why a request was stopped: nobody waits for it any more

  // Null in modules and in everything that runs later, so it is read first.
  const script = document.currentScript;

  // The addresses that a server of ours has tell where we came from; a copied or combined script does not.
  const ownBase = script?.src.match(/(.+)\/(v1|.+-[\da-f]{8})\/embed\.js/)?.[1] || config.base;

  const said = {};

  /** Says each thing once. */
  const warn = (message) => {
    said[message] ||= [console.warn('[undercurrent] ' + message)];
  };

  // ---- what the page asks for ------------------------------------------------------------------

  /** The element form says `region`, the div and script forms say `data-region`. */
  const setting = (host, name) => host.getAttribute('data-' + name) || host.getAttribute(name) || '';

  /** The value when it is allowed, else the first that is. */
  const oneOf = (allowed, name, value) => {
    if (allowed.includes(value)) return value;
    if (value) warn(`${name} "${value}" is not served; using ${allowed[0]}`);
    return allowed[0];
  };

  const choice = (host, name, ...allowed) => oneOf(allowed, name, setting(host, name));

  const languageOf = (host) => {
    const wanted = setting(host, 'lang') || (host.closest('[lang]') || document.documentElement).lang;
    const tag = wanted.replace(/_/g, '-').toLowerCase();
    const primary = tag.split('-')[0];
    const near = primary != 'en' ? primary : tag.match(/-(au|gb|ie|nz|in|za)/) ? 'en-gb' : 'en-us';
    const served = (wish) => config.languages.find((language) => language.toLowerCase() == wish);
    return (
      served(tag) ||
      served(near) ||
      config.languages.find((language) => language.split('-')[0] == primary) ||
      oneOf(config.languages, 'lang', wanted)
    );
  };

  const regionOf = (host) => {
    const code = setting(host, 'region').toUpperCase();
    return oneOf(['001', ...config.regions], 'region', code == 'UK' ? 'GB' : code);
  };

  /** One below the heading that stands before the widget, unless the page says which. */
  const headingLevelOf = (host) => {
    let above = 1;
    for (const heading of host.getRootNode().querySelectorAll('h1,h2,h3,h4,h5,h6')) {
      if (heading.compareDocumentPosition(host) & FOLLOWING) above = +heading.localName[1];
    }
    return +choice(host, 'heading-level', 'auto', ...'123456') || above + 1;
  };

  // ---- what the server gives -------------------------------------------------------------------

  const pause = (time) => new Promise((resume) => setTimeout(resume, time));

  /** The text at an address of ours. Tries twice where that may help; gives up when patience ends. */
  const download = async (url, type, control) => {
    const get = () => fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: control.signal });
    const timer = setTimeout(() => control.abort(), PATIENCE);
    try {
      let response = await get().catch(() => 0);
      if (!(response.status < 500)) {
        // Widgets that failed together do not come back together.
        await pause(500 + 1000 * Math.random());
        response = await get();
      }
      const text = await response.text();
      if (response.ok && text.length < LARGEST && response.headers.get('content-type').startsWith(type)) return text;
      throw Error(`${url} gave ${response.status}, no ${type}`);
    } finally {
      clearTimeout(timer);
    }
  };

  const sheets = {};

  /** One stylesheet for all widgets of a server; a failed one is asked for again by the next widget. */
  const stylesheet = (base) =>
    (sheets[base] ||= download(base + '/v1/undercurrent.css', 'text/css', new AbortController()).then(
      (css) => new CSSStyleSheet().replace(css),
      (error) => {
        sheets[base] = 0;
        throw error;
      },
    ));

  let policy;

  /** The entry as inert elements with our headings at the page's level. What is not a whole entry is refused. */
  const parse = (html, level) => {
    const whole = html.match(/uc-entry[^]*?uc-crisis[^]*?<h(\d)[^]*uc-footer[^]*<\/article>\s*$/);
    if (!whole) throw Error('not an entry');
    html = html.replace(/(<\/?h)(\d)/g, (tag, start, old) => start + Math.min(6, +old + level - whole[1]));
    const template = document.createElement('template');
    if (template.setHTML) {
      // The default list would take our ids and slots; the browser's own baseline stays on top of this one.
      template.setHTML(html, { sanitizer: { removeElements: 'iframe form object embed style link meta'.split(' ') } });
    } else {
      // Without Trusted Types the rules themselves do.
      policy ||= (window.trustedTypes || { createPolicy: (name, rules) => rules }).createPolicy('undercurrent', { createHTML: (text) => text });
      template.innerHTML = policy.createHTML(html);
    }
    const entry = template.content.querySelector('.uc-entry');
    entry.querySelector('.uc-crisis').append(slot('local-line'));
    entry.querySelector('.uc-footer').before(slot('next-step'));
    return entry;
  };

  const slot = (name) => {
    const element = document.createElement('slot');
    element.name = name;
    return element;
  };

  // ---- what the reader sees --------------------------------------------------------------------

  const show = (host, entry, sheet) => {
    const root = host.shadowRoot || host.attachShadow({ mode: 'open' });
    const places = () => [...root.querySelectorAll('a,summary')];
    const place = places().indexOf(root.activeElement);
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(entry);
    places()[place]?.focus({ preventScroll: true });
    // An address such as #note-1 means a place inside the shadow root, where the browser does not look.
    entry.onclick = (event) => {
      const target = root.getElementById(event.target.closest('a[href^="#"]')?.hash.slice(1));
      if (target) {
        event.preventDefault();
        target.tabIndex = -1;
        target.focus();
      }
    };
  };

  // ---- a widget's life -------------------------------------------------------------------------

  const CONTROL = Symbol();

  const load = async (host) => {
    const control = host[CONTROL];
    if (!control) return;
    const src = setting(host, 'src');
    const detail = { src };
    let what = 'ready';
    try {
      if (!/^[a-z-]+\/[a-z\d-]+$/.test(src)) throw Error('src is not like topics/dreams');
      const base = setting(host, 'server').replace(/\/+$/, '') || ownBase;
      const lang = (detail.lang = languageOf(host));
      const region = (detail.region = regionOf(host));
      const view = choice(host, 'view', 'card', 'full') == 'card' ? '.card' : '';
      const [html, sheet] = await Promise.all([
        download(`${base}/v1/${lang}/${region}/${src}${view}.html`, 'text/html', control),
        stylesheet(base),
      ]);
      const entry = parse(html, headingLevelOf(host));
      // A reader whose focus is on a link of the fallback keeps it until they leave it.
      while (!host.shadowRoot && host.matches(':focus-within')) await pause(300);
      control.signal.throwIfAborted();
      show(host, entry, sheet);
      control.done = true;
    } catch (error) {
      if (control.signal.reason == GONE) return;
      // After a change of src the old entry would be the wrong one: what the page put inside shows again.
      host.shadowRoot?.replaceChildren(slot(''));
      what = 'error';
      detail.message = error.message;
      warn(src + ': ' + detail.message);
    }
    host.dispatchEvent(new CustomEvent('undercurrent:' + what, { bubbles: true, composed: true, detail }));
  };

  const nearby = new IntersectionObserver(
    (changes) => {
      for (const change of changes) {
        if (!change.isIntersecting) continue;
        nearby.unobserve(change.target);
        load(change.target);
      }
    },
    { rootMargin: '400px' },
  );

  const stop = (host) => {
    const control = host[CONTROL];
    if (!control || control.done) return;
    control.abort(GONE);
    host[CONTROL] = 0;
  };

  /** Loads the widget when it is new, or when the page has changed what it asks for. */
  const update = (host) => {
    const key = '' + SETTINGS.map((name) => setting(host, name));
    if (!host.isConnected || host[CONTROL]?.key == key) return;
    stop(host);
    const control = new AbortController();
    control.key = key;
    host[CONTROL] = control;
    if (choice(host, 'loading', 'lazy', 'eager') == 'lazy') nearby.observe(host);
    else load(host);
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
      static observedAttributes = SETTINGS;

      connectedCallback() {
        update(this);
      }

      attributeChangedCallback() {
        update(this);
      }

      disconnectedCallback() {
        stop(this);
      }
    },
  );

  const updateDivs = () => {
    for (const div of document.querySelectorAll(DIV)) update(div);
  };

  new MutationObserver(updateDivs).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: SETTINGS.map((name) => 'data-' + name),
  });
  updateDivs();

  const fold = (which) => () => {
    for (const { shadowRoot } of document.querySelectorAll(NAME + ',' + DIV)) {
      if (!shadowRoot) continue;
      for (const details of shadowRoot.querySelectorAll(which)) {
        details.open = details.toggleAttribute('data-unfolded');
      }
    }
  };

  // Paper cannot be unfolded.
  addEventListener('beforeprint', fold('details:not([open])'));
  addEventListener('afterprint', fold('[data-unfolded]'));
})(__UNDERCURRENT__);
