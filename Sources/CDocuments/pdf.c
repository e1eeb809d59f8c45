#define _GNU_SOURCE
#include "CDocuments.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* The document as a file only its reader sees: a pipe could block both sides. */
static int hidden_file(const uint8_t *bytes, size_t length) {
  int file = memfd_create("report.pdf", MFD_CLOEXEC);
  if (file < 0) return -1;
  while (length > 0) {
    ssize_t count = write(file, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      close(file);
      return -1;
    }
    bytes += count;
    length -= (size_t)count;
  }
  lseek(file, 0, SEEK_SET);
  return file;
}

/* No shell, no name of the user's on the command line, and nothing said past us. */
static int start(pid_t *child, int document, int output) {
  char *arguments[] = {"pdftotext", "-layout", "-enc", "UTF-8", "-q", "-", "-", NULL};
  posix_spawn_file_actions_t actions;
  if (posix_spawn_file_actions_init(&actions) != 0) return -1;
  posix_spawn_file_actions_adddup2(&actions, document, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  int error = posix_spawnp(child, arguments[0], &actions, NULL, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

static int64_t milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int collect(int output, uint64_t limit, int seconds, cchc_sink sink, void *context) {
  int64_t deadline = milliseconds() + (int64_t)seconds * 1000;
  char piece[16384];
  uint64_t total = 0;
  for (;;) {
    int64_t left = deadline - milliseconds();
    struct pollfd waiting = {output, POLLIN, 0};
    int ready = left > 0 ? poll(&waiting, 1, (int)left) : 0;
    if (ready == 0) return CCHC_PDF_TOO_SLOW;
    ssize_t count = ready > 0 ? read(output, piece, sizeof piece) : -1;
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return CCHC_PDF_FAILED;
    if (count == 0) return CCHC_PDF_READ;
    total += (uint64_t)count;
    if (total > limit) return CCHC_PDF_TOO_LARGE;
    if (sink(context, piece, (int)count) != 0) return CCHC_PDF_FAILED;
  }
}

int cchc_pdf_text(const uint8_t *document, size_t length, uint64_t limit, int seconds,
                  cchc_sink sink, void *context) {
  int file = hidden_file(document, length);
  if (file < 0) return CCHC_PDF_FAILED;
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) {
    close(file);
    return CCHC_PDF_FAILED;
  }
  pid_t child;
  int error = start(&child, file, ends[1]);
  close(file);
  close(ends[1]);
  if (error != 0) {
    close(ends[0]);
    return error == ENOENT ? CCHC_PDF_NO_PROGRAM : CCHC_PDF_FAILED;
  }

  int result = collect(ends[0], limit, seconds, sink, context);
  close(ends[0]);
  if (result != CCHC_PDF_READ) kill(child, SIGKILL);
  int status;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  if (result == CCHC_PDF_READ && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
    result = CCHC_PDF_FAILED;
  return result;
}
