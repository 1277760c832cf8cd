package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.net.URI;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/** The address of a file, as the API gave it. Whether its host is the API's, the credential looks at: it knows where that is. */
final class DownloadUrl {
    private static final int LONGEST = 8_000;

    private DownloadUrl() {}

    static URI checked(String url) {
        if (url.length() > LONGEST) {
            throw refused("is too long");
        }
        URI address = parsed(url);
        boolean http = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        if (!http || address.getHost() == null) {
            throw refused("is not absolute, or not of HTTP");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw refused("has parts that no request has");
        }
        return address;
    }

    private static URI parsed(String url) {
        try {
            return URI.create(URI.create(url).toASCIIString());
        } catch (IllegalArgumentException e) {
            // told without the words of the exception: they repeat the address
            throw refused("is not an address");
        }
    }

    private static DownloadException refused(String why) {
        return new DownloadException(
                DsoErrors.DOWNLOAD_LINK,
                "The address of the ZIP " + why + ", and was not followed: report it to the DSO.");
    }
}
