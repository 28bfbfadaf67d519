import { join } from "node:path";
import type { Environment } from "../environment.server";
import { folderStorage } from "./folder.server";
import type { Storage } from "./port";
import { s3Storage } from "./s3.server";

/** The storage that the settings ask for: a bucket, or a folder beside the other data. */
export function buildStorage(environment: Environment): Storage {
  const { S3_ENDPOINT, S3_BUCKET, S3_KEY, S3_SECRET, S3_REGION } = environment;
  if (S3_ENDPOINT && S3_BUCKET && S3_KEY && S3_SECRET) {
    return s3Storage({
      endpoint: S3_ENDPOINT,
      bucket: S3_BUCKET,
      key: S3_KEY,
      secret: S3_SECRET,
      region: S3_REGION,
    });
  }
  return folderStorage(join(environment.ASKWELL_DATA, "uploads"));
}
