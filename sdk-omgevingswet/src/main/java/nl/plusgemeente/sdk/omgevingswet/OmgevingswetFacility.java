package nl.plusgemeente.sdk.omgevingswet;

import java.util.List;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;

/** Describes the DSO-LV. Applications use {@link Omgevingswet#FACILITY}. */
public final class OmgevingswetFacility implements Facility<Omgevingswet> {

    /** Made by {@link java.util.ServiceLoader}; equal to every other. */
    public OmgevingswetFacility() {}

    @Override
    public String id() {
        return DsoApis.FACILITY_ID;
    }

    @Override
    public String naam() {
        return "Digitaal Stelsel Omgevingswet";
    }

    @Override
    public String name() {
        return "Digital System for the Environment and Planning Act";
    }

    @Override
    public List<ApiProfile> apis() {
        return DsoApis.ALL;
    }

    @Override
    public Omgevingswet client(Caller caller) {
        return new OmgevingswetClient(caller);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OmgevingswetFacility;
    }

    @Override
    public int hashCode() {
        return OmgevingswetFacility.class.hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
