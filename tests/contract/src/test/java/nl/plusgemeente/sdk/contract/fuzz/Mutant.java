package nl.plusgemeente.sdk.contract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;

/** Makes one thing, or a few, wrong in an answer. */
final class Mutant {
    private static final String[] WRONG = {
        "null",
        "true",
        "-1",
        "1e400",
        "9223372036854775808",
        "\"\"",
        "{}",
        "[]",
        "[[[[",
        "{\"a\":",
        "}",
        "]",
        ",",
        "\"",
        "\\u0000",
        "\\ud800",
        "\u00e9",
        "<!DOCTYPE x>",
        "&lt;",
        "&#99;",
        "<a",
        "2026-13-45",
        "NaN",
        "\"_embedded\":"
    };

    private Mutant() {}

    static byte[] of(byte[] good, SplittableRandom random) {
        byte[] bytes = good;
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, SplittableRandom random) {
        if (bytes.length < 2) {
            return "{".getBytes(UTF_8);
        }
        int from = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(64, bytes.length - from) + 1);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, from, random);
            case 1 -> spliced(bytes, from, length, new byte[0]);
            case 2 -> spliced(bytes, from, 0, slice(bytes, from, length));
            case 3 -> spliced(bytes, from, length, wrong(random));
            case 4 -> slice(bytes, 0, from);
            case 5 -> value(bytes, from, wrong(random));
            default -> spliced(bytes, from, 0, deep(random));
        };
    }

    /** Puts something wrong in place of the next value: the JSON mostly stays JSON. */
    private static byte[] value(byte[] bytes, int from, byte[] wrong) {
        int colon = from;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        int end = colon;
        while (end < bytes.length && bytes[end] != ',' && bytes[end] != '}') {
            end++;
        }
        return colon == bytes.length ? bytes : spliced(bytes, colon + 1, end - colon - 1, wrong);
    }

    private static byte[] flipped(byte[] bytes, int at, SplittableRandom random) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private static byte[] wrong(SplittableRandom random) {
        return WRONG[random.nextInt(WRONG.length)].getBytes(UTF_8);
    }

    private static byte[] deep(SplittableRandom random) {
        return (random.nextBoolean() ? "[" : "{\"a\":")
                .repeat(random.nextInt(1, 5_000))
                .getBytes(UTF_8);
    }

    private static byte[] slice(byte[] bytes, int from, int length) {
        byte[] part = new byte[length];
        System.arraycopy(bytes, from, part, 0, length);
        return part;
    }

    private static byte[] spliced(byte[] bytes, int from, int length, byte[] put) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + put.length);
        out.write(bytes, 0, from);
        out.write(put, 0, put.length);
        int rest = Math.min(bytes.length, from + Math.max(0, length));
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
