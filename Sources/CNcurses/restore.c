#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Signals that kill by default. The first seven are crashes, or handled by the Swift runtime
// as such.
static const int deadly[] = {
    SIGILL,  SIGTRAP, SIGSEGV, SIGBUS,  SIGFPE,  SIGABRT, SIGQUIT, SIGSYS,  SIGPIPE,
    SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGPROF, SIGPOLL, SIGVTALRM,
};
enum { deadly_count = sizeof deadly / sizeof *deadly, crash_count = 7 };
static struct sigaction earlier[deadly_count];
static bool installed[deadly_count];

static atomic_bool claimed;
static atomic_bool armed;
static int tty = -1;
static struct termios modes;
static bool has_modes;
static char prepared[1024];
static size_t prepared_length;

static int real_stderr = -1;
static int held_stderr = -1;

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno != EINTR) return;
    if (written > 0) {
      bytes += written;
      length -= (size_t)written;
    }
  }
}

// Only calls that POSIX lists as async-signal-safe, here and in what it calls. Each step is tried
// whatever became of the one before.
static void replay_stderr(void) {
  if (real_stderr < 0 || held_stderr < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  char bytes[512];
  ssize_t count;
  if (lseek(held_stderr, 0, SEEK_SET) != 0) return;
  while ((count = read(held_stderr, bytes, sizeof bytes)) > 0) {
    write_all(STDERR_FILENO, bytes, (size_t)count);
  }
  close(held_stderr);
  close(real_stderr);
  held_stderr = real_stderr = -1;
}

static void restore(void) {
  if (atomic_exchange(&armed, false)) {
    // In the background tcsetattr would stop the process instead of letting it die.
    sigset_t background;
    sigemptyset(&background);
    sigaddset(&background, SIGTTOU);
    sigprocmask(SIG_BLOCK, &background, NULL);
    write_all(tty, prepared, prepared_length);
    if (has_modes) tcsetattr(tty, TCSANOW, &modes);
  }
  replay_stderr();
}

static void die(int number, siginfo_t *info, void *context) {
  restore();
  for (int i = 0; i < deadly_count; i++) {
    if (deadly[i] != number) continue;
    // A handler that was there before us is the Swift runtime's: it prints the backtrace, now on
    // a sane screen, with the context of the crash itself.
    bool chains = earlier[i].sa_handler != SIG_DFL && earlier[i].sa_handler != SIG_IGN;
    if (!chains) continue;
    sigaction(number, &earlier[i], NULL);
    if (earlier[i].sa_flags & SA_SIGINFO) {
      earlier[i].sa_sigaction(number, info, context);
    } else {
      earlier[i].sa_handler(number);
    }
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void use_alternate_stack(void) {
  // A stack overflow leaves no room for a handler. Static, because the thread's stack must stay
  // valid until the end; another one's is kept.
  static char stack[64 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && !(current.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack, .ss_flags = 0};
  sigaltstack(&own, NULL);
}

static void hold_stderr(void) {
  if (!isatty(STDERR_FILENO)) return;
  int held = memfd_create("stderr", MFD_CLOEXEC);
  int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (held < 0 || real < 0 || dup2(held, STDERR_FILENO) < 0) {
    if (held >= 0) close(held);
    if (real >= 0) close(real);
    return;
  }
  real_stderr = real;
  held_stderr = held;
}

bool cncurses_guard_begin(int descriptor) {
  if (atomic_exchange(&claimed, true)) return false;
  tty = descriptor;
  has_modes = tcgetattr(tty, &modes) == 0;
  return true;
}

void cncurses_guard_install(void) {
  static bool registered;
  if (!registered) registered = atexit(restore) == 0;
  use_alternate_stack();
  hold_stderr();
  for (int i = 0; i < deadly_count; i++) {
    struct sigaction action = {0};
    action.sa_sigaction = die;
    action.sa_flags = SA_SIGINFO | SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(deadly[i], NULL, &earlier[i]);
    // Somebody handles or ignores the signal: it is not a death, unless it is a crash.
    bool spared = earlier[i].sa_handler != SIG_DFL && i >= crash_count;
    installed[i] = !spared && sigaction(deadly[i], &action, NULL) == 0;
  }
}

void cncurses_guard_arm(const char *bytes, size_t length) {
  atomic_store(&armed, false);
  prepared_length = length < sizeof prepared ? length : sizeof prepared;
  memcpy(prepared, bytes, prepared_length);
  atomic_store(&armed, true);
}

void cncurses_guard_disarm(void) { atomic_store(&armed, false); }

void cncurses_guard_end(void) {
  atomic_store(&armed, false);
  for (int i = 0; i < deadly_count; i++) {
    if (installed[i]) sigaction(deadly[i], &earlier[i], NULL);
    installed[i] = false;
  }
  replay_stderr();
  atomic_store(&claimed, false);
}
