/* Sending a workbook: how much has been sent, what is too large before it is sent, and a file that is dropped anywhere on its field. Without script the form sends by itself. */
(function () {
  'use strict';
  var form = document.querySelector('form[data-upload]');
  if (!form) { return; }
  var input = form.querySelector('input[type=file]');
  var button = form.querySelector('[type=submit]');
  var sending = form.querySelector('.sending');
  var bar = sending.querySelector('progress');
  var words = sending.querySelector('span');
  var error = form.querySelector('.upload-error');
  var drop = form.querySelector('.drop');
  var chosen = drop.querySelector('.chosen');

  function refuse(sentence) {
    error.textContent = sentence;
    error.hidden = false;
    sending.hidden = true;
    button.disabled = false;
    input.setAttribute('aria-invalid', 'true');
  }

  function accept() {
    error.hidden = true;
    input.removeAttribute('aria-invalid');
  }

  function isTooLarge() {
    return input.files.length > 0 && input.files[0].size > Number(form.dataset.most);
  }

  input.addEventListener('change', function () {
    accept();
    if (input.files.length) { chosen.textContent = input.files[0].name; }
    if (isTooLarge()) { refuse(form.dataset.tooLarge); }
  });
  ['dragover', 'dragleave', 'drop'].forEach(function (name) {
    drop.addEventListener(name, function (event) {
      event.preventDefault();
      drop.classList.toggle('over', name === 'dragover');
      if (name === 'drop' && event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        input.dispatchEvent(new Event('change'));
      }
    });
  });

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    if (!input.files.length || input.files[0].size === 0) { refuse(form.dataset.none); return; }
    if (isTooLarge()) { refuse(form.dataset.tooLarge); return; }
    accept();
    send();
  });

  function send() {
    var request = new XMLHttpRequest();
    button.disabled = true;
    sending.hidden = false;
    bar.value = 0;
    words.textContent = form.dataset.sending;
    request.upload.addEventListener('progress', function (event) {
      if (event.lengthComputable) { bar.value = 100 * event.loaded / event.total; }
    });
    request.upload.addEventListener('load', function () {
      bar.removeAttribute('value');
      words.textContent = form.dataset.checking;
    });
    request.addEventListener('error', function () { refuse(form.dataset.failed); });
    request.addEventListener('load', function () {
      var isAddress = request.status === 200 && request.responseText.charAt(0) === '/';
      if (isAddress) { location.assign(request.responseText); } else { location.reload(); }
    });
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'text/plain');
    request.send(new FormData(form));
  }
}());
