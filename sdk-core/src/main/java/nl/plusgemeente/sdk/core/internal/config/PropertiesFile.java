package nl.plusgemeente.sdk.core.internal.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the properties that are ours from a file; those of others are left alone. */
public final class PropertiesFile {
    private static final long LIMIT = 4L * 1024 * 1024;

    private PropertiesFile() {}

    /**
     * The properties of a file that start with {@code plusgemeente.}, without that start.
     *
     * @param file in UTF-8
     * @param faults gets a sentence when the file cannot be read
     * @return in alphabetical order
     */
    public static Map<String, String> read(Path file, List<String> faults) {
        Map<String, String> ours = new TreeMap<>();
        try {
            if (Files.size(file) > LIMIT) {
                faults.add(file.getFileName() + ": is larger than a properties file can be");
                return ours;
            }
            Properties all = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            }
            all.stringPropertyNames().stream()
                    .filter(name -> name.startsWith("plusgemeente."))
                    .forEach(name -> ours.put(
                            name.substring("plusgemeente.".length()),
                            all.getProperty(name).strip()));
        } catch (IOException | IllegalArgumentException e) {
            faults.add(file.getFileName() + ": cannot be read as a properties file ("
                    + e.getClass().getSimpleName() + ")");
        }
        return ours;
    }
}
