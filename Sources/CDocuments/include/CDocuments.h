/* What .docx files are made of: ZIP entries (minizip) and XML (expat), both linked statically. */
#ifndef CDOCUMENTS_H
#define CDOCUMENTS_H

#include <expat.h>
#include <stddef.h>
#include <stdint.h>

enum {
  CCHC_ZIP_READ,
  CCHC_ZIP_ABSENT,
  CCHC_ZIP_BROKEN,
  CCHC_ZIP_TOO_LARGE,
  CCHC_ZIP_ENCRYPTED,
  CCHC_ZIP_STOPPED
};

/* Takes a piece of an entry; anything but 0 stops the reading. */
typedef int (*cchc_zip_sink)(void *context, const char *bytes, int length);

/* Gives the sink one entry of an archive in memory, piece by piece, and never more than `limit` bytes. */
int cchc_zip_read(const uint8_t *archive, size_t length, const char *entry, uint64_t limit,
                  cchc_zip_sink sink, void *context);

#endif
