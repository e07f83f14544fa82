/* A report takes seconds to make: the link or button that asked for it says so until the file is there. Without script the browser fetches it by itself. */
(function () {
  'use strict';
  var news = document.getElementById('report-news');
  if (!news || !window.fetch || !window.URL) { return; }

  function keep(answer, file) {
    var name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') || '');
    var link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name ? name[1] : 'report';
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  }

  function make(asker, address) {
    if (asker.getAttribute('aria-busy')) { return; }
    var said = asker.textContent;
    asker.setAttribute('aria-busy', 'true');
    news.textContent = news.dataset.making.replace('{0}', said);
    fetch(address, { credentials: 'same-origin' }).then(function (answer) {
      /* What is no file is a page: the form with what is wrong, or the sign-in. */
      if (!answer.ok || !/attachment/.test(answer.headers.get('Content-Disposition') || '')) { location.assign(answer.ok ? answer.url.split('#')[0] + (asker.form ? '#make' : '') : address); return; }
      return answer.blob().then(function (file) {
        keep(answer, file);
        news.textContent = news.dataset.made.replace('{0}', said);
      });
    }).catch(function () { news.textContent = news.dataset.failed; }).then(function () { asker.removeAttribute('aria-busy'); });
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href*="/reports/quarterly.pdf"]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
    event.preventDefault();
    make(link, link.href);
  });

  document.addEventListener('submit', function (event) {
    if (event.target.id !== 'make' || event.defaultPrevented || !event.submitter) { return; }
    event.preventDefault();
    var asked = new URLSearchParams();
    new FormData(event.target).forEach(function (value, name) { if (String(value).trim()) { asked.append(name, value); } });
    make(event.submitter, event.target.action.split(/[?#]/)[0] + '?' + asked);
  });
}());
