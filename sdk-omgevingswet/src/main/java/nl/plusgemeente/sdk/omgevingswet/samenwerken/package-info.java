/**
 * Samenwerkfunctionaliteit v5: working on a request together with other authorities. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.samenwerken.Samenwerken}.
 */
package nl.plusgemeente.sdk.omgevingswet.samenwerken;
