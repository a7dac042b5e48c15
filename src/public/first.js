// Runs before anything is painted, on the page and on 404.html. Mail and chat programs re-encode links: what became `%23`, `%3F` or `&amp;` is
// put back here, so that the address has its path, query and fragment where the page looks for them. The words of the scenario itself are
// decoded by the page, which can prove them. An address that asks for something does not show the written page of the default preset.
(() => {
  const { classList } = document.documentElement;
  // 404.html asks for this file in several folders: the nearest has done it.
  if (classList.contains('judged')) return;
  classList.add('judged');
  const isLost = classList.contains('lost');

  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  /** A query as it was, where its own signs were encoded. */
  const query = (text) => {
    for (let k = 0; k < 3 && !text.includes('=') && /%(?:25)*3D/i.test(text); k++) text = decoded(text);
    return /=(?!3D)/i.test(text) ? text : text.replace(/=3D/gi, '=');
  };

  const url = new URL(location.href.replace(/&(?:amp;)+|&#0*38;|&#x0*26;/gi, '&'));
  let { hash } = url;
  // No path of this site holds the sign of a fragment or of a query, or the first words of a scenario.
  const inPath = /%(?:25)*23|(\/)(?=(?:sum|v)(?:=|%(?:25)*3D)[\da-f])/i.exec(url.pathname);
  const end = inPath ? inPath.index + (inPath[1] ? 1 : 0) : url.pathname.length;
  const asked = /%(?:25)*3F/i.exec(url.pathname.slice(0, end));
  const inQuery = /%(?:25)*23(?=[/!?]*(?:sum|v)(?:=|%))/i.exec(url.search);
  if (inPath || asked) {
    const [path, { search }] = [url.pathname, url];
    if (inPath) hash = `#${path.slice(inPath.index + inPath[0].length)}${search}${hash}`;
    url.search = (asked ? query(path.slice(asked.index + asked[0].length, end)) : '') + (inPath ? '' : search.replace('?', '&'));
    // Set part by part, so that no path can name another host.
    url.pathname = path.slice(0, asked ? asked.index : end).replace(/[^/]*$/, '');
  } else if (inQuery) {
    hash = `#${url.search.slice(inQuery.index + inQuery[0].length)}${hash}`;
    url.search = query(url.search.slice(1, inQuery.index));
  } else if (url.search) {
    url.search = query(url.search.slice(1));
  }
  if (hash) url.hash = hash;

  if (url.href !== location.href && url.origin === location.origin) {
    if (isLost) return location.replace(url.href);
    try {
      history.replaceState(history.state, '', url.href);
    } catch {
      // A frame without an origin may not: it loads the address that it should have.
      return location.replace(url.href);
    }
  }
  if (isLost) {
    // This file lies beside the page. Where two slashes stood for one, hosts find the script but not the page.
    const home = new URL('./', document.currentScript.src);
    home.pathname = home.pathname.replace(/\/{2,}/g, '/');
    home.hash = url.hash;
    document.getElementById('home').href = home.href;
    return;
  }
  // What services hang onto an address, to follow who opens it, asks for nothing.
  const tracker = /^(?:utm_\w+|\w*clid|gbraid|wbraid|mc_[ce]id|igshid?|)(?:=|$)/i;
  const isBare =
    location.hash.length <= 1 &&
    location.search
      .slice(1)
      .split('&')
      .every((word) => tracker.test(word));
  classList.add(isBare ? 'bare' : 'elsewhere');
})();
