import { generateKeyPairSync, sign } from "node:crypto";

/** A key and a self-signed certificate for one name, PEM, made anew: no private key lies in the repository. */
export function certificateFor(name: string): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const ecdsaWithSha256 = sequence(oid("06082a8648ce3d040302"));
  const subject = sequence(part(0x31, sequence(oid("0603550403"), part(0x0c, Buffer.from("onrecord test")))));
  const altNames = sequence(part(0x82, Buffer.from(name)));
  const body = sequence(
    part(0xa0, part(0x02, Buffer.of(2))),
    part(0x02, Buffer.of(1)),
    ecdsaWithSha256,
    subject,
    sequence(utcTime("200101000000Z"), utcTime("491231235959Z")),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    part(0xa3, sequence(sequence(oid("0603551d11"), part(0x04, altNames)))),
  );
  const signature = sign("sha256", body, privateKey);
  const whole = sequence(body, ecdsaWithSha256, part(0x03, Buffer.concat([Buffer.of(0), signature])));
  const lines = whole.toString("base64").match(/.{1,64}/g)!;
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return part(0x30, Buffer.concat(parts));
}

/** DER: tag, length, content. */
function part(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function oid(hex: string): Buffer {
  return Buffer.from(hex, "hex");
}

function utcTime(text: string): Buffer {
  return part(0x17, Buffer.from(text));
}
