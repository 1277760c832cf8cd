package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import java.util.List;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.spi.Caller;

/** Describes PDOK's Locatieserver. Applications use {@link Locatieserver#FACILITY}. */
public final class LocatieserverFacility implements Facility<Locatieserver> {

    /** Made by {@link java.util.ServiceLoader}; equal to every other. */
    public LocatieserverFacility() {}

    @Override
    public String id() {
        return Locatieserver.API.facility();
    }

    @Override
    public String naam() {
        return "PDOK Locatieserver";
    }

    @Override
    public String name() {
        return "PDOK Locatieserver, the geocoder of the Dutch government";
    }

    @Override
    public List<ApiProfile> apis() {
        return List.of(Locatieserver.API);
    }

    @Override
    public Locatieserver client(Caller caller) {
        return new LocatieserverClient(caller);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocatieserverFacility;
    }

    @Override
    public int hashCode() {
        return LocatieserverFacility.class.hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
