/* A page on a wall: renews its main part by itself, keeps what it shows when the server cannot be reached, and says so. */
(function () {
  'use strict';
  var EVERY = 60000;
  var LONGEST = 30000;
  var root = document.documentElement;
  var state, main, shown, lostSince, ended;

  function part(name) { return document.querySelector('[data-wall="' + name + '"]'); }
  /* The office's time whatever the screen's own, written as every other page writes it. */
  function clock(time) {
    var text = time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Bangkok' });
    return root.lang === 'th' ? text.replace(':', '.') : text;
  }
  function say(key, first, second) {
    var text = state.dataset[key].replace('{0}', clock(first)).replace('{1}', second ? clock(second) : '');
    if (state.textContent !== text) { state.textContent = text; }
    state.classList.toggle('notice', key !== 'fresh');
    state.classList.toggle('amber', key !== 'fresh');
  }

  /* What the reader has opened or has the focus on is not taken away: then the new figures come with the next round. */
  function isInUse() { return main.contains(document.activeElement) || main.querySelector('details[open]'); }

  function take(html) {
    var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-wall="main"]');
    if (!fresh) { return false; }
    if (!isInUse() && fresh.innerHTML !== main.innerHTML) {
      main.replaceChildren.apply(main, Array.prototype.slice.call(document.adoptNode(fresh).childNodes));
      main.classList.remove('renewed');
      void main.offsetWidth;
      main.classList.add('renewed');
    }
    return true;
  }

  function renew() {
    var stop = new AbortController();
    var late = setTimeout(function () { stop.abort(); }, LONGEST);
    fetch(location.href, { credentials: 'same-origin', cache: 'no-store', signal: stop.signal, headers: { Accept: 'text/html' } })
      .then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.text();
      }).then(function (html) {
        /* Whoever is not signed in any more gets another page than this one. */
        ended = !take(html);
        if (ended) { say('ended', shown); return; }
        shown = new Date();
        lostSince = null;
        say('fresh', shown);
      }).catch(function () {
        lostSince = lostSince || new Date();
        say('lost', lostSince, shown);
      }).finally(function () {
        clearTimeout(late);
        setTimeout(renew, EVERY);
      });
  }

  document.addEventListener('DOMContentLoaded', function () {
    state = part('state');
    main = part('main');
    if (!state || !main || !window.fetch) { return; }
    shown = new Date();
    say('fresh', shown);
    setTimeout(renew, EVERY);
    window.addEventListener('offline', function () { lostSince = lostSince || new Date(); say('lost', lostSince, shown); });
    window.addEventListener('online', function () { if (lostSince) { renew(); } });
    var full = part('full');
    if (document.fullscreenEnabled) {
      full.hidden = false;
      full.addEventListener('click', function () { root.requestFullscreen(); });
      document.addEventListener('fullscreenchange', function () { full.hidden = !!document.fullscreenElement; });
    }
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && !document.fullscreenElement) { location.href = part('leave').href; }
    });
  });
}());
