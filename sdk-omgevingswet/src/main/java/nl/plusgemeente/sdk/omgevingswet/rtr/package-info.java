/**
 * The register of applicable rules: activities, kinds of work, and the files with their rules (RTR gegevens v2, Opvragen
 * werkzaamheden v1, Samengestelde RTR v2, Uitvoeren gegevens v1). Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.rtr.Rtr}.
 */
package nl.plusgemeente.sdk.omgevingswet.rtr;
