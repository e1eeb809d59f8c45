/* What reports arrive in: ZIP entries (minizip) and XML (expat), both linked statically, for .docx;
   poppler's pdftotext, run as a program, for .pdf. */
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

/* Takes a piece of text; anything but 0 stops the reading. */
typedef int (*cchc_sink)(void *context, const char *bytes, int length);

enum {
  CCHC_PDF_READ,
  CCHC_PDF_NO_PROGRAM,
  CCHC_PDF_FAILED,
  CCHC_PDF_TOO_LARGE,
  CCHC_PDF_TOO_SLOW
};

/* Gives the sink the text layer of a PDF, never more than `limit` bytes, within `seconds`. */
int cchc_pdf_text(const uint8_t *document, size_t length, uint64_t limit, int seconds,
                  cchc_sink sink, void *context);

/* Gives the sink one entry of an archive in memory, piece by piece, and never more than `limit` bytes. */
int cchc_zip_read(const uint8_t *archive, size_t length, const char *entry, uint64_t limit,
                  cchc_sink sink, void *context);

#endif
