import {
  serve
} from "./chunk-7Y54MIH2.js";
import "./chunk-PTNZDFOD.js";
import "./chunk-ONH64DJD.js";
import "./chunk-Y6SNGPHO.js";
import "./chunk-7S5ISVEV.js";
import "./chunk-FOUSJLQO.js";
import "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";
export {
  serve
};
