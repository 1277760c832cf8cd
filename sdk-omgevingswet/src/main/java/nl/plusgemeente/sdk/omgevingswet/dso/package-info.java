/**
 * What the APIs of the DSO-LV have in common: addresses and forms, time travel, authorities, codes. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.dso.DsoApis}.
 */
package nl.plusgemeente.sdk.omgevingswet.dso;
