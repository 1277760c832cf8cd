package nl.plusgemeente.sdk.core.call;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What makes one API differ from the next, in one place: hosts, credential, media type, CRS, geometry, dates,
 * paging and identifications in paths.
 *
 * @param facility the id of the facility that the API is part of
 * @param id name and version, for example {@code presenteren-v8}; names limits, breakers and log lines
 * @param path the path of the API on its host, with a slash at its start and none at its end
 * @param hosts scheme, host and port in each environment where the API runs
 * @param credential what the API asks for
 * @param keyHeader the header for an API key
 * @param mediaType what to accept
 * @param crs how the coordinate reference system is named; empty for an API without coordinates
 * @param geometry where a search body holds its geometry; empty for an API that does not search by place
 * @param dates how dates are written in parameters
 * @param paging how lists are paged
 * @param pathIds how identifications stand in paths
 * @param oinHeader the header that names the tenant where the certificate is its vendor's; empty where there is none
 * @param senderOin whether every call names the tenant's OIN, in a header whose name is a setting as no source tells it
 */
public record ApiProfile(
        String facility,
        String id,
        String path,
        Map<FacilityEnvironment, URI> hosts,
        CredentialKind credential,
        String keyHeader,
        String mediaType,
        Optional<CrsForm> crs,
        Optional<GeometryForm> geometry,
        DateForm dates,
        PagingForm paging,
        PathIdForm pathIds,
        Optional<String> oinHeader,
        boolean senderOin) {

    /** Copies the hosts and refuses ids, headers and a path of another form. */
    public ApiProfile {
        if (!id.matches("[a-z][a-z0-9-]{0,59}") || !facility.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("an id is lower case with hyphens, like presenteren-v8");
        }
        if (!path.matches("(/[A-Za-z0-9._~-]+)*")) {
            throw new IllegalArgumentException("an API's path starts with a slash and does not end with one");
        }
        new Headers().add(keyHeader, "").add("Accept", mediaType).add(oinHeader.orElse("OIN"), "");
        hosts = Map.copyOf(hosts);
    }

    /**
     * Describes an API.
     *
     * @param facility the id of the facility that the API is part of, for example {@code omgevingswet}
     * @param id name and version, for example {@code presenteren-v8}
     * @param path the path of the API on its host, for example {@code /publiek/catalogus/api/opvragen/v3}
     * @return a builder for a JSON API without credentials, with ISO dates, {@code page} and {@code size}
     */
    public static Builder builder(String facility, String id, String path) {
        return new Builder(facility, id, path);
    }

    /**
     * The API's base address on a host.
     *
     * @param host scheme, host and port
     * @return the address that every call's path is appended to
     */
    public URI on(URI host) {
        return URI.create(host.getScheme() + "://" + host.getRawAuthority() + path);
    }

    /** By the id only: a profile is looked up at every call, and ids differ. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /** Builds an {@link ApiProfile}. */
    public static final class Builder {
        private final String facility;
        private final String id;
        private final String path;
        private final Map<FacilityEnvironment, URI> hosts = new LinkedHashMap<>();
        private CredentialKind credential = CredentialKind.NONE;
        private String keyHeader = "x-api-key";
        private String mediaType = "application/json";
        private @Nullable CrsForm crs;
        private @Nullable GeometryForm geometry;
        private DateForm dates = DateForm.ISO;
        private PagingForm paging = new PagingForm("page", "size", 1, 200);
        private PathIdForm pathIds = PathIdForm.PERCENT;
        private @Nullable String oinHeader;
        private boolean senderOin;

        private Builder(String facility, String id, String path) {
            this.facility = facility;
            this.id = id;
            this.path = path;
        }

        /**
         * Where the API runs.
         *
         * @param environment the environment
         * @param host scheme, host and, where it is not the standard one, port
         * @return this builder
         */
        public Builder host(FacilityEnvironment environment, String host) {
            hosts.put(environment, URI.create(host));
            return this;
        }

        /**
         * What the API asks for.
         *
         * @param kind the kind of credential
         * @return this builder
         */
        public Builder credential(CredentialKind kind) {
            credential = kind;
            return this;
        }

        /**
         * The API asks for a key.
         *
         * @param header the header for it
         * @return this builder
         */
        public Builder apiKey(String header) {
            keyHeader = header;
            return credential(CredentialKind.API_KEY);
        }

        /**
         * What to accept.
         *
         * @param type a media type
         * @return this builder
         */
        public Builder mediaType(String type) {
            mediaType = type;
            return this;
        }

        /**
         * How the coordinate reference system is named.
         *
         * @param place in a header or in the query
         * @param name the header's or parameter's name
         * @param notation how the system is written
         * @return this builder
         */
        public Builder crs(CrsForm.Place place, String name, CrsForm.Notation notation) {
            crs = new CrsForm(place, name, notation);
            return this;
        }

        /**
         * Where a search body holds its geometry.
         *
         * @param path the names from the root of the body to the geometry
         * @return this builder
         */
        public Builder geometry(String... path) {
            geometry = new GeometryForm(List.of(path));
            return this;
        }

        /**
         * How dates are written in parameters.
         *
         * @param form the form
         * @return this builder
         */
        public Builder dates(DateForm form) {
            dates = form;
            return this;
        }

        /**
         * How lists are paged.
         *
         * @param form the form
         * @return this builder
         */
        public Builder paging(PagingForm form) {
            paging = form;
            return this;
        }

        /**
         * How identifications stand in paths.
         *
         * @param form the form
         * @return this builder
         */
        public Builder pathIds(PathIdForm form) {
            pathIds = form;
            return this;
        }

        /**
         * The header that names the tenant where the certificate is its vendor's.
         *
         * @param header the header's name
         * @return this builder
         */
        public Builder oinHeader(String header) {
            oinHeader = header;
            return this;
        }

        /**
         * Every call names the tenant's OIN, in the header that the setting {@code sender-oin-header} names.
         *
         * @return this builder
         */
        public Builder senderOin() {
            senderOin = true;
            return this;
        }

        /**
         * The profile.
         *
         * @return a value
         */
        public ApiProfile build() {
            return new ApiProfile(
                    facility,
                    id,
                    path,
                    hosts,
                    credential,
                    keyHeader,
                    mediaType,
                    Optional.ofNullable(crs),
                    Optional.ofNullable(geometry),
                    dates,
                    paging,
                    pathIds,
                    Optional.ofNullable(oinHeader),
                    senderOin);
        }
    }
}
