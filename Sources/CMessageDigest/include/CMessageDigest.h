/* SHA-256 of libmd, Debian's BSD message digests: some 20 kB, linked statically. */
#ifndef CMESSAGEDIGEST_H
#define CMESSAGEDIGEST_H

#include <stddef.h>
#include <stdint.h>

/* Writes the 32 bytes of the digest of `length` bytes. */
void cchc_sha256(const uint8_t *bytes, size_t length, uint8_t *digest);

#endif
