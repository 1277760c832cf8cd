package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;

/**
 * What a request is part of.
 *
 * @param projectId its identification, which other requests may share
 * @param naam its name
 * @param overig what else stands there
 */
public record Project(Optional<String> projectId, Optional<String> naam, List<OverigElement> overig) {

    /** Copies the lists. */
    public Project {
        overig = List.copyOf(overig);
    }

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "Project";
    }
}
