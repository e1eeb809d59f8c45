#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static atomic_uint pending;
static int wake_pipe[2] = {-1, -1};

static const struct {
  int signal;
  unsigned event;
} handled[] = {
    {SIGINT, CNCURSES_INTERRUPT}, {SIGTERM, CNCURSES_TERMINATE}, {SIGHUP, CNCURSES_HANGUP},
    {SIGWINCH, CNCURSES_RESIZE},  {SIGTSTP, CNCURSES_SUSPEND},   {SIGCONT, CNCURSES_CONTINUE},
};
enum { handled_count = sizeof handled / sizeof *handled };
static struct sigaction earlier[handled_count];

static void post(unsigned event) {
  int saved = errno;
  atomic_fetch_or(&pending, event);
  // A full pipe is fine: the reader wakes up anyway.
  ssize_t ignored = write(wake_pipe[1], "", 1);
  (void)ignored;
  errno = saved;
}

static void handle(int number) {
  for (int i = 0; i < handled_count; i++) {
    if (handled[i].signal == number) post(handled[i].event);
  }
}

static struct sigaction action_with(void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;  // poll is interrupted nevertheless.
  sigemptyset(&action.sa_mask);
  return action;
}

static bool open_pipe(void) {
  if (wake_pipe[0] >= 0) return true;
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  wake_pipe[1] = ends[1];
  wake_pipe[0] = ends[0];
  return true;
}

int cncurses_signals_start(void) {
  if (!open_pipe()) return -1;
  atomic_store(&pending, 0);
  for (int i = 0; i < handled_count; i++) {
    struct sigaction action = action_with(handle);
    sigaction(handled[i].signal, &action, &earlier[i]);
    // What was ignored at the start stays so: nohup, and shells without job control.
    bool keeps = handled[i].signal == SIGHUP || handled[i].signal == SIGTSTP;
    if (keeps && earlier[i].sa_handler == SIG_IGN) {
      sigaction(handled[i].signal, &earlier[i], NULL);
    }
  }
  return wake_pipe[0];
}

void cncurses_signals_stop(void) {
  for (int i = 0; i < handled_count; i++) sigaction(handled[i].signal, &earlier[i], NULL);
}

unsigned cncurses_take_events(void) {
  char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) continue;
  // After the pipe: an event in between leaves a byte and costs one empty turn, never a loss.
  return atomic_exchange(&pending, 0);
}

void cncurses_wake(void) {
  if (wake_pipe[1] >= 0) post(CNCURSES_WAKE);
}

void cncurses_stop_self(void) {
  struct sigaction action = action_with(SIG_DFL);
  struct sigaction ours;
  sigaction(SIGTSTP, &action, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  // The SIGCONT that ended the stop is answered by the caller.
  atomic_fetch_and(&pending, ~(unsigned)(CNCURSES_SUSPEND | CNCURSES_CONTINUE));
}
