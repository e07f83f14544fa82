/* A page on a wall: renews its main part by itself, turns its pages, keeps what it shows when the server cannot be reached, and says so. */
(function () {
  'use strict';
  var EVERY = 60000;
  /* While nothing is heard from the server it is asked more often. */
  var AGAIN = 15000;
  var LONGEST = 30000;
  /* Time to read a page of figures aloud. */
  var TURN = 20000;
  var root = document.documentElement;
  /* Only where a page fills the screen; elsewhere everything stands below each other. */
  var roomy = window.matchMedia('(min-width: 80em) and (min-height: 40em)');
  var state, main, shown, lostSince, written, page = 0, turning, isPaused = false, isAwake = false;

  function part(name) { return document.querySelector('[data-wall="' + name + '"]'); }
  function pages() { return Array.prototype.slice.call(main.querySelectorAll('[data-wall-page]')); }
  /* The office's time whatever the screen's own, written as every other page writes it. */
  function clock(time) {
    var text = time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Bangkok' });
    return root.lang === 'th' ? text.replace(':', '.') : text;
  }
  function filled(text, first, second) { return text.replace('{0}', first).replace('{1}', second); }
  function say(key, first, second) {
    var text = filled(state.dataset[key], clock(first), second ? clock(second) : '');
    if (state.textContent !== text) { state.textContent = text; }
    root.classList.toggle('stale', key !== 'fresh');
    part('again').hidden = key !== 'ended';
  }

  /* What the reader has opened or has the focus on is not taken away: then the new figures come with the next round. */
  function isInUse() { return main.contains(document.activeElement) || main.querySelector('details[open]'); }

  function show() {
    var all = pages();
    page = all.length ? (page + all.length) % all.length : 0;
    all.forEach(function (one, n) { one.classList.toggle('shown', n === page); });
    root.classList.toggle('turning', roomy.matches && all.length > 1);
    part('turn').hidden = !root.classList.contains('turning');
    part('number').textContent = filled(part('turn').dataset.pages, page + 1, all.length);
  }
  function turn(by) {
    page += by;
    show();
    clearInterval(turning);
    turning = setInterval(function () { if (!isPaused && !isInUse()) { page += 1; show(); } }, TURN);
  }
  function pause() {
    var button = part('pause');
    var other = button.dataset.go;
    isPaused = !isPaused;
    button.dataset.go = button.textContent;
    button.textContent = other;
  }

  function take(html) {
    var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-wall="main"]');
    if (!fresh) { return false; }
    if (!isInUse() && fresh.innerHTML !== written) {
      written = fresh.innerHTML;
      main.replaceChildren.apply(main, Array.prototype.slice.call(document.adoptNode(fresh).childNodes));
      show();
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
        lostSince = null;
        /* Whoever is not signed in any more gets another page than this one. */
        if (!take(html)) { say('ended', shown); return; }
        shown = new Date();
        say('fresh', shown);
      }).catch(function () {
        lostSince = lostSince || new Date();
        say('lost', lostSince, shown);
      }).finally(function () {
        clearTimeout(late);
        setTimeout(renew, lostSince ? AGAIN : EVERY);
      });
  }

  /* The screen is asked to stay on, where the browser can; it forgets that whenever the page was out of sight. */
  function stayAwake() {
    if (!navigator.wakeLock || document.visibilityState !== 'visible' || isAwake) { return; }
    isAwake = true;
    navigator.wakeLock.request('screen').then(function (lock) {
      lock.addEventListener('release', function () { isAwake = false; });
    }).catch(function () { isAwake = false; });
  }

  function listen() {
    window.addEventListener('offline', function () { lostSince = lostSince || new Date(); say('lost', lostSince, shown); });
    document.addEventListener('visibilitychange', stayAwake);
    roomy.addEventListener('change', show);
    part('again').href = location.href;
    part('pause').addEventListener('click', pause);
    part('previous').addEventListener('click', function () { turn(-1); });
    part('next').addEventListener('click', function () { turn(1); });
    var full = part('full');
    if (document.fullscreenEnabled) {
      full.hidden = false;
      full.addEventListener('click', function () { root.requestFullscreen(); });
      document.addEventListener('fullscreenchange', function () { full.hidden = !!document.fullscreenElement; });
    }
    document.addEventListener('keydown', function (event) {
      if (event.altKey || event.ctrlKey || event.metaKey) { return; }
      if (event.key === 'Escape' && !document.fullscreenElement) { location.href = part('leave').href; }
      if (event.key === 'ArrowLeft' || event.key === 'PageUp') { turn(-1); }
      if (event.key === 'ArrowRight' || event.key === 'PageDown') { turn(1); }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    state = part('state');
    main = part('main');
    if (!state || !main || !window.fetch) { return; }
    written = main.innerHTML;
    shown = new Date();
    say('fresh', shown);
    listen();
    turn(0);
    stayAwake();
    setTimeout(renew, EVERY);
  });
}());
