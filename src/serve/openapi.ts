import type { TObject } from "typebox";
import { version } from "../document/index.ts";
import { ErrorSchema, routes } from "./api.ts";

/** The API as an OpenAPI 3.1 document, made of the route list. TypeBox schemas are JSON Schema already. */
export function openApiOf(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries(routes)) {
    // matches: ":key" in "/api/documents/:key/row"   must not match: "/api/status"
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method]: operationOf(name, route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "onrecord",
      version,
      summary: "The archive on this machine: who said what, when, with which figures.",
    },
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "The token that onrecord printed." } },
    },
    security: [{ token: [] }],
  };
}

type Route = (typeof routes)[keyof typeof routes];

function operationOf(name: string, route: Route): object {
  const type = name === "raw" ? "application/octet-stream" : "application/json";
  return {
    operationId: name,
    summary: route.summary,
    parameters: [...pathParameters(route.path), ...queryParameters(route.query)],
    ...(route.method === "post"
      ? { requestBody: { required: true, content: { "application/octet-stream": {} } } }
      : {}),
    responses: {
      "200": { description: "The answer.", content: { [type]: { schema: route.answer } } },
      default: { description: "A refusal.", content: { "application/json": { schema: ErrorSchema } } },
    },
  };
}

function pathParameters(path: string): readonly object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters(query: TObject): readonly object[] {
  return Object.entries(query.properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: query.required?.includes(name) ?? false,
    schema,
  }));
}
