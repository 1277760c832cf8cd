package nl.plusgemeente.sdk.omgevingswet.downloaden;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** ZIP files made by hand, so that any of their fields can be wrong. */
final class Zips {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int UTF_8_NAMES = 0x800;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();
    private int count;

    static Zips empty() {
        return new Zips();
    }

    /** A file of text, as it should be. */
    Zips file(String name, String text) {
        return add(Part.of(name, text.getBytes(UTF_8)));
    }

    Zips add(Part part) {
        int offset = body.size();
        byte[] packed = part.method == DEFLATED ? deflated(part.content) : part.content;
        CRC32 crc = new CRC32();
        crc.update(part.content);
        ByteBuffer local = little(30 + part.name.length);
        local.putInt(0x04034b50).putShort((short) 20);
        common(local, part, (int) crc.getValue(), packed.length);
        local.putShort((short) 0).put(part.name);
        body.writeBytes(local.array());
        body.writeBytes(packed);
        ByteBuffer head = little(46 + part.name.length + part.extra.length + part.comment.length);
        head.putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
        common(head, part, (int) crc.getValue() + part.crcOff, packed.length);
        head.putShort((short) part.extra.length).putShort((short) part.comment.length);
        head.putShort((short) 0).putShort((short) 0).putInt(part.mode << 16);
        head.putInt(part.offset >= 0 ? part.offset : offset);
        head.put(part.name).put(part.extra).put(part.comment);
        directory.add(head.array());
        count++;
        return this;
    }

    byte[] bytes() {
        return bytes(count, 0, "");
    }

    /** With another number of entries in its end, a directory that says it is larger, and a comment. */
    byte[] bytes(int entries, int sizeOff, String comment) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        zip.writeBytes(body.toByteArray());
        directory.forEach(zip::writeBytes);
        int size = zip.size() - body.size();
        byte[] text = comment.getBytes(UTF_8);
        ByteBuffer end = little(22 + text.length);
        end.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
        end.putInt(size + sizeOff)
                .putInt(body.size())
                .putShort((short) text.length)
                .put(text);
        zip.writeBytes(end.array());
        return zip.toByteArray();
    }

    private static void common(ByteBuffer to, Part part, int crc, int packed) {
        to.putShort((short) (part.flags | UTF_8_NAMES))
                .putShort((short) part.method)
                .putInt(0x5a210000);
        to.putInt(crc).putInt(packed).putInt(part.content.length + part.sizeOff).putShort((short) part.name.length);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + 64];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    /** One entry, right until something in it is changed. */
    static final class Part {
        private final byte[] name;
        private final byte[] content;
        private byte[] extra = {};
        private byte[] comment = {};
        private int flags;
        private int method = DEFLATED;
        private int mode;
        private int sizeOff;
        private int crcOff;
        private int offset = -1;

        private Part(byte[] name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        static Part of(String name, byte[] content) {
            return new Part(name.getBytes(UTF_8), content);
        }

        static Part named(byte[] name) {
            return new Part(name, new byte[] {'x'});
        }

        Part flags(int value) {
            flags = value;
            return this;
        }

        Part method(int value) {
            method = value;
            return this;
        }

        Part stored() {
            return method(STORED);
        }

        /** The mode of Unix. */
        Part mode(int value) {
            mode = value;
            return this;
        }

        Part sizeOff(int value) {
            sizeOff = value;
            return this;
        }

        Part crcOff(int value) {
            crcOff = value;
            return this;
        }

        /** Where its data are, by the directory. */
        Part at(int value) {
            offset = value;
            return this;
        }

        Part extra(byte[] value) {
            extra = value;
            return this;
        }

        Part comment(byte[] value) {
            comment = value;
            return this;
        }
    }
}
