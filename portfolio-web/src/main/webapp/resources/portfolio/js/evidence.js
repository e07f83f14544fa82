/* Evidence: files that are dropped, chosen or photographed are sent one after the other, each with its progress; what fails can be sent again. */
(function () {
  'use strict';
  /* A connection that is lost without a word moves nothing any more; a file is checked by the server in far less. */
  var STALLED = 60000;
  var form = document.getElementById('update');
  var words = document.getElementById('evidence-words');
  if (!form || !words || !window.XMLHttpRequest) { return; }
  words = words.dataset;
  var waiting = [];
  var running = null;

  function line(job) {
    var item = document.createElement('li');
    var name = document.createElement('span');
    name.className = 'evidence-name';
    name.textContent = job.file.name;
    job.bar = document.createElement('progress');
    job.bar.max = 100;
    job.bar.value = 0;
    job.bar.setAttribute('aria-label', job.file.name);
    job.words = document.createElement('span');
    job.words.className = 's';
    job.words.textContent = words.waiting;
    job.button = button(words.cancel, function () { stop(job); });
    item.append(name, job.bar, job.words, job.button);
    job.item = item;
    job.list.append(item);
  }
  function button(text, act) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn small';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  }
  function stop(job) {
    waiting = waiting.filter(function (other) { return other !== job; });
    if (job.request) { job.request.abort(); }
    job.item.remove();
    if (running === job) { running = null; next(); }
  }
  function refuse(job, sentence, canTryAgain) {
    job.bar.hidden = true;
    job.words.textContent = sentence;
    job.words.classList.add('error-text');
    job.button.remove();
    job.button = button(canTryAgain ? words.again : words.close, function () {
      if (!canTryAgain) { job.item.remove(); return; }
      again(job);
    });
    job.item.append(job.button);
  }
  function again(job) {
    job.item.remove();
    add(job.drop, job.file).button.focus();
  }

  function add(drop, file, isFolder) {
    var job = { drop: drop, file: file, list: drop.querySelector('.evidence-sending') };
    line(job);
    if (isFolder) { refuse(job, words.folder, false); return job; }
    if (file.size > Number(form.dataset.most)) { refuse(job, words.tooLarge, false); return job; }
    waiting.push(job);
    next();
    return job;
  }
  function next() {
    if (running || !waiting.length) { return; }
    running = waiting.shift();
    send(running);
  }
  function ended(job) {
    if (running === job) { running = null; }
    if (waiting.length) { next(); } else if (typeof window.sutthangEvidence === 'function') { window.sutthangEvidence(); }
  }
  function send(job) {
    var request = new XMLHttpRequest();
    var drop = job.drop.dataset;
    job.request = request;
    job.words.textContent = words.sending;
    function lost() {
      clearTimeout(job.stalled);
      refuse(job, words.failed, true);
      ended(job);
    }
    function moves() {
      clearTimeout(job.stalled);
      job.stalled = setTimeout(function () {
        request.abort();
        lost();
      }, STALLED);
    }
    moves();
    request.upload.addEventListener('progress', function (event) {
      moves();
      if (event.lengthComputable) { job.bar.value = 100 * event.loaded / event.total; }
    });
    request.addEventListener('error', lost);
    request.addEventListener('abort', function () { clearTimeout(job.stalled); });
    request.addEventListener('load', function () {
      clearTimeout(job.stalled);
      var answer = null;
      try { answer = JSON.parse(request.responseText); } catch (page) { answer = null; }
      if (request.status === 201 && answer) {
        job.words.textContent = words.done;
        job.bar.value = 100;
        job.button.remove();
        setTimeout(function () { job.item.remove(); }, 4000);
      } else if (answer && answer.error) {
        refuse(job, answer.error, false);
      } else {
        refuse(job, request.responseURL.indexOf('/signin') > 0 ? words.expired : words.refused, true);
      }
      ended(job);
    });
    request.open('POST', drop.evidence + '?project=' + encodeURIComponent(form.dataset.project) + '&quarter=' + encodeURIComponent(form.dataset.quarter)
      + '&milestone=' + encodeURIComponent(drop.milestone || '') + '&indicator=' + encodeURIComponent(drop.indicator || ''));
    request.setRequestHeader('X-File-Name', encodeURIComponent(job.file.name));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(job.file);
  }

  form.addEventListener('change', function (event) {
    if (event.target.type !== 'file') { return; }
    var drop = event.target.closest('.evidence-drop');
    Array.prototype.forEach.call(event.target.files, function (file) { add(drop, file); });
    event.target.value = '';
  });

  /* A file that is dropped on a row belongs to it; dropped anywhere else on the report, to the report. */
  function target(event) {
    var row = event.target.closest && event.target.closest('.u-row,.k-row');
    return row && row.querySelector('.evidence-drop') || form.querySelector('.evidence-drop:not(.small)');
  }
  function hasFiles(event) { return event.dataTransfer && Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') >= 0; }
  function light(drop) {
    document.querySelectorAll('.evidence-drop.over').forEach(function (other) { if (other !== drop) { other.classList.remove('over'); } });
    if (drop) { drop.classList.add('over'); }
  }
  document.addEventListener('dragover', function (event) {
    if (!hasFiles(event)) { return; }
    event.preventDefault();
    light(target(event));
  });
  document.addEventListener('dragleave', function (event) { if (!event.relatedTarget) { light(null); } });
  document.addEventListener('drop', function (event) {
    if (!hasFiles(event)) { return; }
    event.preventDefault();
    light(null);
    var folders = Array.prototype.filter.call(event.dataTransfer.items, function (item) { return item.kind === 'file'; }).map(function (item) {
      var entry = item.webkitGetAsEntry && item.webkitGetAsEntry();
      return !!entry && entry.isDirectory;
    });
    Array.prototype.forEach.call(event.dataTransfer.files, function (file, place) { add(target(event), file, folders[place]); });
  });
  window.addEventListener('beforeunload', function (event) { if (running) { event.preventDefault(); } });
}());
