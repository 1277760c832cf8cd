package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages XML: bytes flipped, elements dropped, doubled, moved and nested, entities, cut off, or blown up. */
final class XmlMutator {
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z:]+)[^<>/]*>[^<>]*</\\1>");
    private static final List<String> HOSTILE = List.of(
            "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'>]>",
            "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
            "&b;",
            "&#0;",
            "&#x10FFFF;",
            "<![CDATA[ ]]>",
            "<!-- -- -->",
            "<?xml version='1.1'?>",
            "<a xmlns:a='urn:a' a:b='1' a:b='2'/>",
            "</vx:verzoek>",
            "\u0000",
            "\uFFFF",
            "-1e999999999",
            "9".repeat(400));

    private final Random random;

    XmlMutator(Random random) {
        this.random = random;
    }

    byte[] mutate(String xml) {
        String damaged = xml;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = once(damaged);
        }
        byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0) {
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
    }

    private String once(String xml) {
        int[] element = element(xml);
        String found = xml.substring(element[0], element[1]);
        String before = xml.substring(0, element[0]);
        String after = xml.substring(element[1]);
        return switch (random.nextInt(9)) {
            case 0 -> before + after;
            case 1 -> before + found + found + after;
            case 2 -> before + nested(found) + after;
            case 3 -> moved(before + after, found);
            case 4 -> before + HOSTILE.get(random.nextInt(HOSTILE.size())) + found + after;
            case 5 ->
                before + found.replaceFirst(">[^<]*<", ">" + HOSTILE.get(random.nextInt(HOSTILE.size())) + "<") + after;
            case 6 -> HOSTILE.get(random.nextInt(2)) + xml;
            case 7 -> before + found.replaceAll("(</?)[A-Za-z]+:", "$1") + after;
            default -> random.nextInt(25) == 0 ? before + found.repeat(1 + random.nextInt(60_000)) + after : xml;
        };
    }

    private String nested(String found) {
        int depth = 1 + random.nextInt(80);
        return "<n>".repeat(depth) + found + "</n>".repeat(depth);
    }

    private String moved(String rest, String found) {
        int[] element = element(rest);
        return rest.substring(0, element[0]) + found + rest.substring(element[0]);
    }

    /** A leaf, by where it begins and ends; a place somewhere in the middle when there is none. */
    private int[] element(String xml) {
        List<int[]> all = new ArrayList<>();
        Matcher matcher = ELEMENT.matcher(xml);
        while (matcher.find() && all.size() < 100) {
            all.add(new int[] {matcher.start(), matcher.end()});
        }
        int middle = xml.length() / 2;
        return all.isEmpty() ? new int[] {middle, middle} : all.get(random.nextInt(all.size()));
    }
}
