/*
 * The builder: helps the editor of somebody's site to choose a text, fit it to the site and copy what places it there.
 *
 * The page is complete without this script, as a list of texts with lines to copy. All words come with the page, in its
 * language. What was chosen stands behind the # of the address, which browsers do not send to the server.
 */
(() => {
  const form = document.querySelector('#builder');
  if (!form) return;

  const find = (selector) => document.querySelector(selector);
  const findAll = (selector) => [...document.querySelectorAll(selector)];
  const { home, lang } = form.dataset;
  const FIRST = 'topics/what-is-psychodynamic-therapy';
  const LOOKS = ['accent', 'radius', 'space', 'font'];
  const FEW = matchMedia('(width < 40em)').matches ? 3 : 6;

  // ---- what was chosen -------------------------------------------------------------------------

  /** By name; a control without a value is the empty string, and the parts are those that stay. */
  const choices = () => {
    const given = new FormData(form);
    return { place: '', ...Object.fromEntries(given), parts: given.getAll('parts').join(' ') };
  };

  const regionOption = () => find('#builder-region').selectedOptions[0];

  const card = (text) => find(`[data-text="${CSS.escape(text)}"]`);

  const titleOf = (text) => card(text).querySelector('h4').textContent.trim();

  const pageOf = ({ text, region }) => `${home}${lang}/${region}/${text}`;

  const frameOf = ({ text, region, view }) => `${home}frame/${lang}/${region}/${text}${view == 'card' ? '.card' : ''}.html`;

  /** Which parts of a whole text stay; nothing when all do, and on cards, which have none of them. */
  const partsOf = ({ view, parts }) => (view == 'card' || parts == usual.parts ? '' : parts || 'none');

  // ---- the address -----------------------------------------------------------------------------

  let usual;

  /** Other addresses with # lead to a part of the page. */
  const stateInAddress = () => location.hash.includes('=');

  const read = () => {
    form.reset();
    choose(card(FIRST) || find('[data-text]'));
    usual ||= choices();
    for (const [name, value] of new URLSearchParams(stateInAddress() ? location.hash.slice(1) : '')) {
      if (!(name in usual)) continue;
      if (name == 'text') {
        choose(card(value));
        continue;
      }
      const control = form.elements[name];
      const before = control.value;
      if (name == 'parts') for (const box of control) box.checked = value.split(' ').includes(box.value);
      else control.value = value;
      // What is not among the options leaves nothing chosen.
      if (control.localName == 'select' && control.selectedIndex < 0) control.value = before;
    }
    const chosen = choices();
    if (LOOKS.some((name) => chosen[name])) find('#builder-looks').open = true;
    if (chosen.how != usual.how) find('#builder-how').open = true;
  };

  const write = (chosen) => {
    const changed = Object.entries(chosen).filter(([name, value]) => value != (usual[name] ?? ''));
    const hash = changed.length ? '#' + new URLSearchParams(changed) : '';
    const kept = hash || (stateInAddress() ? '' : location.hash);
    const address = location.origin + location.pathname + kept;
    try {
      if (location.href != address) history.replaceState(null, '', address);
    } catch {
      // Safari lets a page do this 100 times in half a minute; the next choice after that does it again.
    }
    for (const link of findAll('.builder-languages a')) link.hash = hash;
    find('#builder-link').value = address;
  };

  // ---- the texts -------------------------------------------------------------------------------

  /** Small letters without accents, so that "depresion" finds "depresión". */
  const plain = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  const cards = findAll('[data-text]').map((item) => ({
    item,
    kind: item.closest('[data-kind]').dataset.kind,
    words: plain([...item.querySelectorAll('h4, h4 + p')].map((each) => each.textContent).join(' ')),
  }));

  /** The title becomes the label of a choice, and the link goes below the summary; once the card is wanted. */
  const makeChoosable = (item) => {
    if (item.querySelector('input')) return;
    const heading = item.querySelector('h4');
    const link = heading.querySelector('a');
    const label = document.createElement('label');
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = 'text';
    radio.value = item.dataset.text;
    label.append(radio, ' ' + link.textContent);
    heading.replaceChildren(label);
    const more = document.createElement('p');
    link.textContent = find('#builder-more').dataset.read;
    link.setAttribute('aria-label', link.textContent + ': ' + label.textContent.trim());
    more.append(link);
    item.querySelector('details').replaceWith(more);
  };

  const choose = (item) => {
    if (!item) return;
    makeChoosable(item);
    item.querySelector('input').checked = true;
  };

  let all = false;

  const filter = ({ search, kind, text }) => {
    const wanted = plain(search).split(/\s+/);
    const found = cards.filter((each) => (!kind || each.kind == kind) && wanted.every((word) => each.words.includes(word)));
    const shown = new Set(all ? found : found.slice(0, FEW));
    const chosen = found.find((each) => each.item.dataset.text == text);
    if (chosen) shown.add(chosen);
    for (const each of shown) makeChoosable(each.item);
    for (const each of cards) each.item.hidden = !shown.has(each);
    for (const section of findAll('[data-kind]')) section.hidden = !section.querySelector('[data-text]:not([hidden])');
    const status = find('#builder-found');
    say(status, found.length ? fill(status.dataset.words, found.length) : status.dataset.none);
    const more = find('#builder-more');
    more.textContent = fill(more.dataset.words, found.length);
    more.parentElement.hidden = shown.size == found.length;
  };

  const fill = (words, value) => words.replace('{0}', value);

  /** Said again only when it is new, so that no screen reader repeats it. */
  const say = (place, words) => {
    if (place.textContent != words) place.textContent = words;
  };

  // ---- colors ----------------------------------------------------------------------------------

  /** What links stand on: the paper and the tint of undercurrent.css. */
  const BEHIND = {
    light: [[255, 255, 255], [238, 245, 244]],
    dark: [[20, 26, 28], [27, 38, 41]],
  };
  const TOWARDS = { light: [0, 0, 0], dark: [255, 255, 255] };
  const ENOUGH = 4.5;

  /** Red, green and blue from 0 to 255, of any color that the browser knows as such. */
  const parse = (color) => {
    if (!CSS.supports('color', color) || !/^(#|[a-z]+$|rgb|hsl)/i.test(color)) return null;
    const probe = document.createElement('i');
    form.append(probe);
    probe.style.color = color;
    const parts = getComputedStyle(probe).color.match(/^rgb\((\d+), (\d+), (\d+)\)$/);
    probe.remove();
    return parts && parts.slice(1).map(Number);
  };

  const hex = (color) => '#' + color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');

  /** WCAG 2.2, relative luminance. */
  const luminance = (color) => {
    const [red, green, blue] = color.map((part) => (part / 255 <= 0.04045 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  /** WCAG 2.2, contrast ratio: the lowest with what is behind. */
  const contrast = (color, scheme) =>
    Math.min(
      ...BEHIND[scheme].map((behind) => {
        const both = [luminance(color) + 0.05, luminance(behind) + 0.05];
        return Math.max(...both) / Math.min(...both);
      }),
    );

  /** The nearest color on the way to black or white that can be read. */
  const readable = (color, scheme) => {
    for (let part = 0; part < 1; part += 0.02) {
      const mixed = color.map((value, i) => Math.round(value + (TOWARDS[scheme][i] - value) * part));
      if (contrast(mixed, scheme) >= ENOUGH) return mixed;
    }
    return TOWARDS[scheme];
  };

  const number = (value) => (Math.floor(value * 10) / 10).toLocaleString(lang);

  const judge = ({ accent, theme }) => {
    const status = find('#builder-contrast');
    const better = find('#builder-better');
    const { good, poor, dark, unknown } = status.dataset;
    const color = accent && parse(accent);
    const scheme = theme || 'light';
    better.hidden = true;
    status.classList.remove('builder-poor');
    if (!accent) return say(status, '');
    if (!color) return say(status, unknown);
    find('#builder-picker').value = hex(color);
    const ratio = contrast(color, scheme);
    const words = [fill(ratio < ENOUGH ? poor : good, number(ratio))];
    if (ratio < ENOUGH) {
      status.classList.add('builder-poor');
      const button = better.firstElementChild;
      button.value = hex(readable(color, scheme));
      button.textContent = fill(button.dataset.words, button.value);
      better.hidden = false;
    }
    const inTheDark = hex(readable(color, 'dark'));
    if (!theme && inTheDark != hex(color)) words.push(fill(dark, inTheDark));
    say(status, words.join(' '));
  };

  /** One that browsers do not have is followed by one that they do. */
  const family = (font) => {
    const name = font.replace(/[^\p{L}\p{N} ,-]/gu, '').trim();
    return name.includes(',') || !name ? name : name + ', sans-serif';
  };

  /** The partner's tokens. A color that follows the page comes in two, for one is rarely read on both papers. */
  const tokens = ({ accent, theme, radius, space, font }) => {
    const color = accent && parse(accent);
    const inTheDark = color && hex(readable(color, 'dark'));
    return {
      '--uc-accent': color ? (theme || hex(color) == inTheDark ? hex(color) : `light-dark(${hex(color)}, ${inTheDark})`) : '',
      '--uc-radius': radius,
      '--uc-space': space,
      '--uc-font': family(font),
    };
  };

  // ---- the preview -----------------------------------------------------------------------------

  const page = find('#builder-page');
  const widget = document.createElement('undercurrent-widget');
  const USUAL_HEIGHT = 'max(22rem, 40rem - 40vw)';
  let height = USUAL_HEIGHT;
  let shown = '';

  const setAttributes = (values) => {
    for (const [name, value] of Object.entries(values)) {
      if (value && widget.getAttribute(name) != value) widget.setAttribute(name, value);
      if (!value) widget.removeAttribute(name);
    }
  };

  const preview = (chosen) => {
    const { text, region, view, heading, theme, width, scheme } = chosen;
    const wanted = [text, region, view, partsOf(chosen)].join();
    if (shown != wanted) {
      shown = '';
      height = USUAL_HEIGHT;
    }
    setAttributes({ src: text, lang, region, view, parts: partsOf(chosen), theme, 'heading-level': heading || '4', loading: 'eager' });
    for (const [name, value] of Object.entries(tokens(chosen))) widget.style.setProperty(name, value);
    // On most pages a rem is 16 pixels; on this one it is more.
    widget.style.setProperty('--uc-size', view == 'card' ? '16px' : '17px');
    page.dataset.view = view;
    page.dataset.width = width;
    page.dataset.scheme = scheme;
    if (!widget.isConnected) page.append(widget);
  };

  /**
   * The height to keep free, as a rule for every width: at least what a wide page needs, and on narrow pages a line
   * through what two phones need. The text's own height lies under that line between them and over it beyond.
   */
  const measure = () => {
    // One that came and then could not be loaded again is gone, until the next is there.
    const entry = shown && widget.shadowRoot.querySelector('article');
    if (!entry) return;
    // Phones of 320 and 480 with a usual margin, and a usual column of text.
    const [small, large, wide] = [288, 448, 672].map((width) => {
      widget.style.width = width + 'px';
      return entry.offsetHeight;
    });
    widget.style.width = '';
    const slope = Math.max(0, small - large) / 1.6;
    const rem = (pixels) => Math.floor(pixels / 1.6) / 10 + 'rem';
    height = slope ? `max(${rem(wide)}, ${rem(small + slope * 3.2)} - ${Math.round(slope)}vw)` : rem(wide);
  };

  // ---- what is copied --------------------------------------------------------------------------

  const escape = (words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

  const attributes = (values, prefix) =>
    Object.entries(values)
      .filter(([, value]) => value)
      .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
      .join('');

  const fallback = (chosen) =>
    `  <p>${escape(regionOption().dataset.crisis)}</p>\n` +
    `  <p><a href="${pageOf(chosen)}" referrerpolicy="no-referrer">${escape(titleOf(chosen.text))}</a></p>\n`;

  const style = (chosen) =>
    // A whole text is longer than the screen: what stands below it is out of sight, and may move.
    [`display:block;min-height:${chosen.view == 'card' ? height : '100vh'}`, ...Object.entries(tokens(chosen)).filter(([, value]) => value).map((pair) => pair.join(':'))].join(';');

  let pinned;
  let pinning;

  /** Where this version of the script stays for ever, and its digest. Asked for when somebody wants it. */
  const pin = async () => {
    const status = find('#builder-said');
    const asked = home + 'integrity.json';
    say(status, '');
    try {
      const { scripts } = await (await fetch(asked)).json();
      const [[src, integrity]] = Object.entries(scripts);
      pinned = { src, integrity };
    } catch ({ message }) {
      const wish = find('[name=how][value=pinned] + span').firstChild.textContent.trim();
      say(status, `${wish}: ${asked}: ${message}`);
      form.elements.how.value = usual.how;
      pinning = null;
    }
    update();
  };

  const scriptTag = (values) => `<script async crossorigin="anonymous" referrerpolicy="no-referrer"${attributes(values, '')}></script>`;

  const embedScript = ({ how }) => scriptTag((how == 'pinned' && pinned) || { src: home + 'v1/embed.js' });

  /** Some editors drop elements that they do not know, so there it is a div. */
  const element = (chosen, div) => {
    const { text, region, view, heading, theme } = chosen;
    const values = { src: text, lang, region, view, 'heading-level': heading, parts: partsOf(chosen), theme };
    const name = div ? 'div' : 'undercurrent-widget';
    return `<${name}${div ? ' data-undercurrent' : ''}${attributes(values, div ? 'data-' : '')} style="${style(chosen)}">\n${fallback(chosen)}</${name}>\n${embedScript(chosen)}`;
  };

  /** The page comes with a frame for one text; this is the same for another. */
  const givenFrame = find('#builder-frame').textContent;

  const frame = (chosen) => {
    const given = { src: frameOf(chosen), title: titleOf(chosen.text) };
    // Each name stands in it once before the script does.
    return Object.entries(given).reduce((lines, [name, value]) => lines.replace(new RegExp(` ${name}="[^"]*"`), () => attributes({ [name]: value }, '')), givenFrame);
  };

  const lines = (chosen) => {
    if (chosen.how == 'frame') return frame(chosen);
    if (chosen.how == 'address') return pageOf(chosen);
    return element(chosen, chosen.place == 'drupal');
  };

  /** What a site's content security policy must allow for the lines. */
  const policy = ({ how }) => `script-src ${home}\n${how == 'frame' ? 'frame' : 'connect'}-src ${home}`;

  const message = (chosen) => {
    const words = find('#builder-lines').dataset;
    return [fill(words.ask, titleOf(chosen.text)), lines(chosen), words.policy, policy(chosen), words.more, `${home}${lang}/#it`].join('\n\n');
  };

  /** The renderer refuses colors that are hard to read, so it is given the nearest that are not. */
  const javaTheme = ({ accent, radius, space, font }) => {
    const color = accent && parse(accent);
    const calls = [
      color && `accent("${hex(readable(color, 'light'))}", "${hex(readable(color, 'dark'))}")`,
      radius && `radius("${radius}")`,
      space && `space("${space}")`,
      family(font) && `font("${family(font)}")`,
    ].filter(Boolean);
    return calls.length ? [`theme(Theme.DEFAULT.${calls.join('.')})`] : [];
  };

  const java = (chosen) => {
    const { text, region, view, heading, parts } = chosen;
    const gone = view == 'full' ? usual.parts.split(' ').filter((part) => !parts.split(' ').includes(part)) : [];
    const calls = [
      `region("${region}")`,
      `headingLevel(${heading || 2})`,
      `view(View.${view.toUpperCase()})`,
      ...(gone.length ? [`without(${gone.map((part) => 'Part.' + part.toUpperCase().replace('-', '_')).join(', ')})`] : []),
      ...javaTheme(chosen),
      `baseUrl(URI.create("${home}"))`,
      'build()',
    ];
    return (
      `ContentPack pack = ContentPack.bundled(Locale.forLanguageTag("${lang}"));\n` +
      `HtmlRenderer html = HtmlRenderer.builder()${calls.map((call) => '\n        .' + call).join('')};\n` +
      `String fragment = html.render(pack, "${text}");`
    );
  };

  const copied = (chosen) => ({ it: message, java })[chosen.place]?.(chosen) ?? lines(chosen);

  const result = (chosen) => {
    const { place, how, view } = chosen;
    find('#builder-before').hidden = !!place;
    find('#builder-result').hidden = !place;
    find('#builder-lines').value = copied(chosen);
    find('#builder-frame').textContent = frame(chosen);
    find('#builder-policy').textContent = policy(chosen);
    find('#builder-leaflet').href = pageOf(chosen);
    find('#builder-parts').hidden = view == 'card';
    find('#builder-how').hidden = place == 'java';
    for (const steps of findAll('[data-steps]')) steps.hidden = steps.dataset.steps != (how == 'address' ? how : place);
    if (how == 'pinned') pinning ||= pin();
  };

  const copy = async (button) => {
    const place = find('#' + button.dataset.copies);
    const status = find('#' + button.dataset.said);
    say(status, '');
    try {
      await navigator.clipboard.writeText(place.value);
    } catch {
      // Not every page may write to the clipboard; the old way needs the words marked.
      place.select();
      if (!document.execCommand('copy')) return say(status, find('#builder-lines').dataset.marked);
    }
    say(status, button.dataset.done);
  };

  /** The link alone opens the page; where the browser lets us, we also ask for paper. */
  const printLeaflet = (event) => {
    const leaflet = open(event.target.href);
    if (!leaflet) return;
    event.preventDefault();
    leaflet.addEventListener('load', () => leaflet.print());
  };

  // ---- all together ----------------------------------------------------------------------------

  /** WordPress alone makes something of an address. */
  const offerAddress = () => {
    const address = find('[name=how][value=address]');
    const isOffered = form.elements.place.value == 'wordpress';
    address.closest('label').hidden = !isOffered;
    if (address.checked && !isOffered) form.elements.how.value = usual.how;
  };

  const update = () => {
    offerAddress();
    const chosen = choices();
    filter(chosen);
    judge(chosen);
    preview(chosen);
    measure();
    result(chosen);
    write(chosen);
  };

  for (const part of findAll('[data-scripted]')) part.hidden = false;

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (event.target.id == 'builder-picker') find('#builder-accent').value = event.target.value;
    if (['search', 'kind'].includes(event.target.name)) all = false;
    update();
  });
  form.addEventListener('click', (event) => {
    if (event.target.id == 'builder-leaflet') printLeaflet(event);
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.copies) copy(button);
    if (button.id == 'builder-more') {
      const before = cards.filter(({ item }) => !item.hidden);
      all = true;
      update();
      // The button goes away, so whoever was on it goes on to what it has shown.
      cards.find((each) => !each.item.hidden && !before.includes(each)).item.querySelector('a').focus();
    }
    if (button.parentElement.id == 'builder-better') {
      find('#builder-accent').value = button.value;
      find('#builder-accent').focus();
      update();
    }
  });
  widget.addEventListener('undercurrent:ready', () => {
    const chosen = choices();
    shown = [chosen.text, chosen.region, chosen.view, partsOf(chosen)].join();
    measure();
    result(chosen);
  });
  addEventListener('hashchange', () => {
    if (!stateInAddress()) return;
    read();
    update();
  });

  read();
  update();
  // What has appeared above has moved the part that the address leads to.
  if (location.hash && !stateInAddress()) find(location.hash)?.scrollIntoView();
})();
