// Signals as bits that an event loop polls for. The handlers only set a bit and write one byte
// into a pipe, which is all a signal handler may safely do.
#ifndef CNCURSES_SIGNALS_H
#define CNCURSES_SIGNALS_H

enum cncurses_event {
  CNCURSES_WAKE = 1,
  CNCURSES_INTERRUPT = 2,
  CNCURSES_TERMINATE = 4,
  CNCURSES_HANGUP = 8,
  CNCURSES_RESIZE = 16,
  CNCURSES_SUSPEND = 32,
  CNCURSES_CONTINUE = 64
};

// Installs the handlers; returns the descriptor to poll for reading, or -1 (see errno).
int cncurses_signals_start(void);

// Puts the handlers back that were there before. The pipe stays: wakers may outlive the terminal.
void cncurses_signals_stop(void);

// Returns the bits set since the last call and empties the pipe.
unsigned cncurses_take_events(void);

// Sets CNCURSES_WAKE. Any thread, any time.
void cncurses_wake(void);

// Stops the process like the default SIGTSTP does; returns after SIGCONT.
void cncurses_stop_self(void);

#endif
