package nl.plusgemeente.sdk.check;

/** A document of three operations, in the two versions of OpenAPI, as a test wants it. */
final class SmallDocument {

    static final String GOOD = """
            {"openapi": "3.0.1", "info": {"title": "Test", "version": "1.2.3"},
             "paths": {
              "/geometrieen/{id}": {"get": {
                "parameters": [{"$ref": "#/components/parameters/Crs"}],
                "responses": {"200": {"$ref": "#/components/responses/Thing"}}}},
              "/lijst": {"get": {"responses": {"200": {"description": "ok", "content": {"application/hal+json":
                 {"schema": {"$ref": "#/components/schemas/Lijst"}}}}}}},
              "/app-health": {"get": {"responses": {"200": {"description": "ok"}}}}},
             "components": {
              "parameters": {"Crs": {"name": "crs", "in": "query", "required": true, "schema": {"type": "string"}}},
              "responses": {"Thing": {"description": "ok", "content": {"application/json":
                 {"schema": {"$ref": "#/components/schemas/Ding"}}}}},
              "schemas": {
               "Basis": {"type": "object", "properties": {"naam": {"type": "string"}}},
               "Ding": {"allOf": [{"$ref": "#/components/schemas/Basis"},
                 {"type": "object", "properties": {
                   "aantal": {"type": "integer"}, "delen": {"type": "array", "items": {"$ref": "#/components/schemas/Ding"}}}}]},
               "Lijst": {"type": "object", "properties": {"_embedded": {"type": "object", "properties":
                 {"dingen": {"type": "array", "items": {"$ref": "#/components/schemas/Ding"}}}}}}}}}
            """;

    private SmallDocument() {}
}
