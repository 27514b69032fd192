;;; emacs.el --- drives Emacs with the documented lines  -*- lexical-binding: t -*-

;; Opens the go.mod, waits for the diagnostic, looks at the hover, applies the code action, saves,
;; and opens the go.work.

(require 'eglot)
(require 'flymake)
(setq eglot-sync-connect 60
      eglot-confirm-server-initiated-edits nil
      eglot-send-changes-idle-time 0.05
      flymake-no-changes-timeout 0.1
      make-backup-files nil)

(defun say (format &rest values)
  (princ (concat (apply #'format format values) "\n")))

(defun wait (what condition)
  (let ((end (+ (float-time) 60)) value)
    (while (not (setq value (funcall condition)))
      (when (> (float-time) end)
        (error "Nothing came while waiting for %s" what))
      (accept-process-output nil 0.05))
    value))

(defun visit (file)
  "Open FILE as a person does, after whose command eglot connects."
  (switch-to-buffer (find-file-noselect file))
  (run-hooks 'post-command-hook)
  (wait "the server" #'eglot-managed-p)
  (wait "a diagnostic" (lambda () (flymake-start) (flymake-diagnostics))))

(defun shown (diagnostic)
  (buffer-substring-no-properties (flymake-diagnostic-beg diagnostic)
                                  (flymake-diagnostic-end diagnostic)))

(let ((first (car (visit (getenv "GO_MOD")))))
  (say "diagnostic: %s" (shown first))
  (goto-char (flymake-diagnostic-beg first))
  (let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                (eglot--TextDocumentPositionParams))))
    (say "hover: %s" (plist-get (plist-get hover :contents) :kind)))
  (let ((action (car (eglot-code-actions (point) (point) "quickfix" nil))))
    (say "action: %s" (plist-get action :title))
    (if (fboundp 'eglot-execute)
        (eglot-execute (eglot--current-server-or-lose) action)
      (eglot--apply-workspace-edit (plist-get action :edit))))
  (eglot--signal-textDocument/didChange)
  (wait "no diagnostic" (lambda () (flymake-start) (null (flymake-diagnostics))))
  (save-buffer))
(say "go.work: %s" (shown (car (visit (getenv "GO_WORK")))))
(eglot-shutdown (eglot--current-server-or-lose))
(say "done")
