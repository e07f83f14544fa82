/* Batches of reports: while one waits or runs, the list is asked for again. What only moved on is changed in place; what has come into another state is drawn anew and read out. */
/* Which revision is asked only of a quarter that has more than one; without script it is asked always. */
(function () {
  'use strict';
  var revision = document.getElementById('batch-revision');
  var year = document.getElementById('batchYear');
  var quarter = document.getElementById('batchQ');
  if (!revision || !year || !quarter) { return; }
  function look() {
    /* A year is typed in either era and in either digits, as the server reads it. */
    var typed = Number(year.value.trim().replace(/[๐-๙]/g, function (digit) { return digit.charCodeAt(0) - 0x0e50; }));
    var of = (typed > 2400 ? typed : typed + 543) + '-' + quarter.value;
    revision.hidden = !revision.querySelector('.error-text') && (revision.dataset.revised || '').split(' ').indexOf(of) < 0;
    revision.querySelector('input').disabled = revision.hidden;
  }
  year.addEventListener('input', look);
  quarter.addEventListener('change', look);
  look();
}());
(function () {
  'use strict';
  var PAUSE = 2000;
  var LONG_PAUSE = 15000;
  var list = document.getElementById('batch-jobs');
  var news = document.getElementById('batch-news');
  var timer = null;
  if (!list || !news || !window.fetch) { return; }

  function line(root, code) { return root.querySelector('[data-job="' + code + '"]'); }

  function later(pause) {
    clearTimeout(timer);
    if (list.querySelector('[data-open=true]')) { timer = setTimeout(look, document.hidden ? LONG_PAUSE : pause); }
  }

  function move(old, fresh) {
    var bar = old.querySelector('progress');
    var count = old.querySelector('.batch-count');
    var next = fresh.querySelector('progress');
    if (!bar || !next || !count) { return false; }
    bar.max = next.max;
    bar.value = next.value;
    count.textContent = fresh.querySelector('.batch-count').textContent;
    return true;
  }

  function take(fresh) {
    var told = [];
    fresh.querySelectorAll('[data-job]').forEach(function (item) {
      var old = line(list, item.dataset.job);
      if (!old) { return; }
      if (old.dataset.state === item.dataset.state && move(old, item)) { return; }
      if (old.innerHTML === item.innerHTML) { return; }
      var focused = old.contains(document.activeElement);
      var drawn = document.importNode(item, true);
      if (old.dataset.state !== item.dataset.state) { told.push(item.dataset.news); }
      old.replaceWith(drawn);
      var first = focused && drawn.querySelector('button,a');
      if (first) { first.focus(); }
    });
    if (told.length) { news.textContent = told.join(' · '); }
  }

  function look() {
    fetch(list.dataset.again, { credentials: 'same-origin', headers: { Accept: 'text/html' } }).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.text() : null;
    }).then(function (text) {
      var answer = text && new DOMParser().parseFromString(text, 'text/html');
      /* Where the language was changed in another tab, this page stays in its own until it is opened anew. */
      var fresh = answer && answer.documentElement.lang === document.documentElement.lang && answer.getElementById('batch-jobs');
      if (fresh) { take(fresh); }
      later(fresh ? PAUSE : LONG_PAUSE);
    }).catch(function () { later(LONG_PAUSE); });
  }

  document.addEventListener('visibilitychange', function () { if (!document.hidden) { later(0); } });
  later(PAUSE);
}());
