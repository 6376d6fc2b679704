// Adds, reads, changes, lists and deletes an organisation by the generated client, and meets each kind of refusal.
import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

const workspace = process.env["ENTENTE_WORKSPACE"]!;
const client = createClient<paths>({
  baseUrl: process.env["ENTENTE_ADDRESS"]!,
  headers: { Authorization: `Bearer ${process.env["ENTENTE_TOKEN"]}` },
});

function check(condition: boolean, sentence: string): void {
  if (!condition) throw new Error(sentence);
}

const key = crypto.randomUUID();
async function add() {
  return await client.POST("/api/v1/{workspace}/organisations", {
    params: { path: { workspace }, header: { "Idempotency-Key": key } },
    body: { name: "Made by a generated client", country: "DE" },
  });
}

const added = await add();
check(added.response.status === 201, `adding answered ${added.response.status}`);
const again = await add();
check(again.data!.id === added.data!.id, "the repetition of a request added a second organisation");
check(again.response.headers.get("Idempotency-Replayed") === "true", "the repetition was not marked");

const id = added.data!.id;
const path = { workspace, id };
const read = await client.GET("/api/v1/{workspace}/organisations/{id}", { params: { path } });
check(read.data!.name === "Made by a generated client", "what was read is not what was added");
const etag = read.response.headers.get("ETag")!;

const changed = await client.PUT("/api/v1/{workspace}/organisations/{id}", {
  params: { path, header: { "If-Match": etag } },
  body: { name: "Changed by a generated client" },
});
check(changed.data!.name === "Changed by a generated client", "the change was not answered");

const stale = await client.PUT("/api/v1/{workspace}/organisations/{id}", {
  params: { path, header: { "If-Match": etag } },
  body: { name: "Too late" },
});
check(stale.response.status === 412, `a stale version answered ${stale.response.status}`);

const list = await client.GET("/api/v1/{workspace}/organisations", { params: { path: { workspace }, query: { search: "generated", size: 5 } } });
check(list.data!.items.some(o => o.id === id), "the list does not hold it");
check(Number(list.response.headers.get("RateLimit-Remaining")) > 0, "the answer does not say how many requests are left");

const gone = await client.DELETE("/api/v1/{workspace}/organisations/{id}", {
  params: { path, header: { "If-Match": changed.response.headers.get("ETag")! } },
});
check(gone.response.status === 204, `deleting answered ${gone.response.status}`);
const missing = await client.GET("/api/v1/{workspace}/organisations/{id}", { params: { path } });
check(missing.response.status === 404 && missing.error !== undefined, "a missing one is no problem document");

console.log("round trip done");
